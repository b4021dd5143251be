import { columnsOf, type Columns } from "./headers";
import { readQuantity } from "./quantity-text";
import type { OrderRow, RawRow } from "./row";
import { readTextLine } from "./text-line";

/** Rows above the header that a sheet may have: a title, a date. */
const HEADER_WITHIN = 10;

/**
 * What the rows of a sheet ask for. The header may be missing: then the columns are link, SKU,
 * quantity, note; of two the second is whichever it looks like, and one alone is read as a line of text.
 */
export function orderRows(rows: readonly RawRow[]): OrderRow[] {
  const at = rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => columnsOf(cells) !== null);
  const columns = at < 0 ? null : columnsOf(rows[at]?.cells ?? []);
  const body = rows.slice(at + 1);
  return body.map((row) => (columns ? byHeader(row, columns) : byPlace(row)));
}

function byHeader({ n, cells }: RawRow, columns: Columns): OrderRow {
  const cell = (index: number | undefined) => (index === undefined ? "" : tidy(cells[index]));
  const row = {
    n,
    link: cell(columns.link),
    sku: cell(columns.sku),
    quantity: cell(columns.quantity),
    note: cell(columns.note),
  };
  return columns.quantity === undefined ? { ...row, ...fromLine(row) } : row;
}

function byPlace({ n, cells }: RawRow): OrderRow {
  const filled = cells.map(tidy);
  while (filled.at(-1) === "") filled.pop();
  const [link = "", second = "", quantity = "", note = ""] = filled;
  if (filled.length <= 1) return { n, ...readTextLine(link), note: "" };
  if (filled.length === 2 && readQuantity(second).ok)
    return { n, link, sku: "", quantity: second, note: "" };
  return { n, link, sku: second, quantity, note };
}

/** A sheet without a quantity column may still say "×3" behind its links. */
function fromLine({ link, sku }: OrderRow): Pick<OrderRow, "link" | "sku" | "quantity"> {
  const line = readTextLine(link);
  return { ...line, sku: sku === "" ? line.sku : sku };
}

/** An apostrophe in front of a formula's sign only says that it is text: ours and Excel's own way. */
function tidy(cell: string | undefined): string {
  return (cell ?? "").trim().replace(/^'(?=\s*[=+\-@])/, "");
}
