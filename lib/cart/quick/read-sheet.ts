import type { Locale } from "@/lib/i18n/locales";
import { systemClock } from "@/lib/kernel/clock";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { LARGEST_FILE_BYTES, LONGEST_READ_MS, MOST_ROWS } from "./limits";
import { UnreadableSheet, type SheetRefusal } from "./refusal";
import { orderRows } from "./rows/order-rows";
import type { OrderRow, RawRow } from "./rows/row";
import { decodeText } from "./text/decode-text";
import { splitText } from "./text/split-text";
import { fileKind, isLocked } from "./workbook/file-kind";
import { readWorkbook } from "./workbook/read-workbook";

type Read<T> = Promise<Result<T, SheetRefusal>>;

/** The rows of a file, whatever it calls itself: a workbook, or text in the encodings people have. */
export async function readSheetFile(bytes: Buffer, language: Locale): Read<OrderRow[]> {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > LARGEST_FILE_BYTES) return refuse("too_large");
  switch (fileKind(bytes)) {
    case "other":
      return refuse("not_a_table");
    case "compound":
      return refuse(isLocked(bytes) ? "locked_workbook" : "old_workbook");
    case "archive":
      return rowsOf(await workbookRows(bytes));
    case "text": {
      const text = decodeText(bytes, language);
      return text.ok ? readSheetText(text.value) : text;
    }
  }
}

/** The rows of what was pasted. */
export async function readSheetText(text: string): Read<OrderRow[]> {
  if (!/\S/.test(text)) return refuse("empty");
  return rowsOf(await splitText(text));
}

function rowsOf(raw: Result<RawRow[], SheetRefusal>): Result<OrderRow[], SheetRefusal> {
  if (!raw.ok) return raw;
  const rows = orderRows(raw.value);
  if (rows.length === 0) return refuse("no_rows");
  return rows.length > MOST_ROWS ? refuse("too_many_rows") : succeed(rows);
}

async function workbookRows(bytes: Buffer): Read<RawRow[]> {
  const end = systemClock.monotonic() + LONGEST_READ_MS;
  try {
    return succeed(await readWorkbook(bytes, () => systemClock.monotonic() > end));
  } catch (error) {
    if (error instanceof UnreadableSheet) return refuse(error.refusal);
    throw error;
  }
}
