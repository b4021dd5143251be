import type { Sheet } from "@/lib/cart/quick/sheet/sheet";
import { writeCsv } from "@/lib/cart/quick/sheet/write-csv";
import { writeXlsx } from "@/lib/cart/quick/sheet/write-xlsx";
import { fileResponse } from "./file-response";

export type SheetFormat = "csv" | "xlsx";

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const satisfies Record<SheetFormat, string>;

/** A sheet as a file in the format its address ends in. */
export async function sheetResponse(
  sheet: Sheet,
  name: string,
  format: SheetFormat,
  requestId: string,
): Promise<Response> {
  const body = format === "csv" ? writeCsv(sheet) : await writeXlsx(sheet);
  return fileResponse(body, { name: `${name}.${format}`, type: TYPES[format] }, requestId);
}
