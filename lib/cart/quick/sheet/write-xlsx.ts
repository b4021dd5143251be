import writeWorkbook, { type Cell } from "write-excel-file/node";
import { plainCell } from "@/lib/kernel/csv-row";
import { toDecimal } from "@/lib/kernel/money";
import type { Sheet, SheetCell } from "./sheet";

/** Characters; the first column holds links, the others words and numbers. */
const WIDTHS = [52, 36, 12, 28, 40, 28, 28, 18, 18];

/**
 * A sheet as a workbook. Text is stored as text and neutralised all the same: somebody may save it as
 * CSV and open that.
 */
export async function writeXlsx({ head, rows }: Sheet): Promise<Buffer> {
  const top = head.map((value): Cell => ({ value, type: String, fontWeight: "bold" }));
  const body = rows.map((row) => row.map(cellOf));
  const columns = head.map((_, index) => ({ width: WIDTHS[index] ?? 20 }));
  return writeWorkbook([top, ...body], { columns, stickyRowsCount: 1 }).toBuffer();
}

function cellOf(cell: SheetCell): Cell {
  if (typeof cell === "string") return { value: plainCell(cell), type: String };
  if (typeof cell === "number") return { value: cell, type: Number, format: "0" };
  // A spreadsheet knows no other numbers; nothing here is calculated with.
  return { value: Number(toDecimal(cell)), type: Number, format: "0.00" };
}
