import type { RowsAction } from "@/lib/contract/quick-order";
import { isOpen, type DraftRow } from "./draft-row";

/** What somebody typed or chose at a row. `sku` is the key of a SKU of the offer, "" for not yet. */
export type RowEdit = { n: number; member: "link" | "sku" | "quantity"; value: string };

/**
 * A draft's rows after one press of a button: everything that was typed on the page counts, then the
 * button. `wrong` are the numbers of rows that nothing but another link helps. Rows that went into a
 * cart are left alone.
 */
export function applyEdits(
  rows: readonly DraftRow[],
  edits: readonly RowEdit[],
  action: RowsAction,
  wrong: ReadonlySet<number>,
): DraftRow[] {
  const byRow = Map.groupBy(edits, ({ n }) => n);
  return rows.map((row) => {
    if (row.order !== undefined) return row;
    const typed = (byRow.get(row.n) ?? []).reduce(edited, row);
    return acted(typed, action, wrong);
  });
}

function edited(row: DraftRow, { member, value }: RowEdit): DraftRow {
  if (member === "quantity") return { ...row, quantity: value };
  if (member === "sku") return value === "" ? row : { ...row, skuKey: value };
  if (value === row.link) return row;
  const { skuKey: _other, ...rest } = row;
  return { ...rest, link: value };
}

function acted(row: DraftRow, action: RowsAction, wrong: ReadonlySet<number>): DraftRow {
  switch (action.kind) {
    case "save":
      return row;
    case "drop":
      return row.n === action.n ? { ...row, dropped: true } : row;
    case "drop_wrong":
      return isOpen(row) && wrong.has(row.n) ? { ...row, dropped: true } : row;
    case "settle":
      return row.n === action.n ? { ...row, quantity: String(action.quantity) } : row;
    case "restore": {
      const { dropped: _dropped, ...rest } = row;
      return rest;
    }
  }
}
