import { csvRow } from "@/lib/kernel/csv-row";
import { toDecimal } from "@/lib/kernel/money";
import type { Sheet, SheetCell } from "./sheet";

/** A sheet as CSV. The mark in front tells spreadsheets that it is UTF-8; no cell of it is a formula. */
export function writeCsv({ head, rows }: Sheet): string {
  return `\ufeff${csvRow(head)}${rows.map((row) => csvRow(row.map(textOf))).join("")}`;
}

function textOf(cell: SheetCell): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" ? String(cell) : toDecimal(cell);
}
