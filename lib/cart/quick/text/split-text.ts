import { Readable } from "node:stream";
import { CsvError, parse, type Options } from "csv-parse";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { LONGEST_QUICK_CELL } from "@/lib/kernel/quick-order-limits";
import { MOST_COLUMNS, MOST_ROWS } from "../limits";
import type { SheetRefusal } from "../refusal";
import type { RawRow } from "../rows/row";
import { delimiterOf, type Delimiter } from "./delimiter";

/** Read in pieces, so that nobody else waits for a long file. */
const PIECE = 32 * 1024;

/**
 * The rows of a text that have something in them: as a table where it is one (tabs, semicolons, commas;
 * quotes as RFC 4180 has them), else line by line. Row numbers count empty rows too.
 */
export async function splitText(text: string): Promise<Result<RawRow[], SheetRefusal>> {
  const delimiter = delimiterOf(text);
  if (delimiter === null) return bounded(lineRows(text));
  const table = await tableRows(text, delimiter, '"');
  // A quote that nobody closed swallows the rest: then quotes are only characters.
  return table.ok || table.error !== "damaged_workbook" ? table : tableRows(text, delimiter, false);
}

function lineRows(text: string): RawRow[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, index) => ({ n: index + 1, cells: [line] }))
    .filter(hasContent);
}

async function tableRows(
  text: string,
  delimiter: Exclude<Delimiter, null>,
  quote: Options["quote"],
): Promise<Result<RawRow[], SheetRefusal>> {
  const parser = parse({
    delimiter,
    quote,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: MOST_COLUMNS * LONGEST_QUICK_CELL,
  });
  const source = Readable.from(piecesOf(text));
  const records = source.pipe(parser);
  const rows: RawRow[] = [];
  let n = 0;
  try {
    for await (const record of records as AsyncIterable<string[]>) {
      n += 1;
      const row = { n, cells: record.slice(0, MOST_COLUMNS) };
      if (hasContent(row)) rows.push(row);
      if (rows.length > MOST_ROWS + 1) break;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(error.code === "CSV_MAX_RECORD_SIZE" ? "cell_too_long" : "damaged_workbook");
  } finally {
    source.destroy();
  }
  return bounded(rows);
}

/** One more than the most: the first may be a header. */
function bounded(rows: RawRow[]): Result<RawRow[], SheetRefusal> {
  if (rows.length > MOST_ROWS + 1) return refuse("too_many_rows");
  const long = rows.some(({ cells }) => cells.some(({ length }) => length > LONGEST_QUICK_CELL));
  return long ? refuse("cell_too_long") : succeed(rows);
}

function hasContent({ cells }: RawRow): boolean {
  return cells.some((cell) => /\S/.test(cell));
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
