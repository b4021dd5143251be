import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";
import { LARGEST_QUANTITY } from "@/lib/kernel/quantity";
import type { Checked } from "../../check-wanted";
import { seenOf } from "../../seen";
import type { CheckedRow } from "../check/settle-row";
import { lineKey } from "../draft/view-dto";

/** Rows of one SKU as the line they become. */
export type Gathered = Checked & { rows: number[] };

/** Lines a cart holds already, by `lineName`, with their pieces. */
export type Held = ReadonlyMap<string, number>;

/**
 * The lines the ready rows become, in the order of their first rows, as far as the cart takes them: new
 * lines up to `room`, and no line beyond what a line can hold. `left` counts the rows that stay.
 */
export function gatherLines(
  checked: readonly CheckedRow[],
  held: Held,
  room: number,
): { lines: Gathered[]; left: number } {
  const lines: Gathered[] = [];
  let left = 0;
  let free = room;
  const ready = checked.filter(({ state }) => state === "ok");
  for (const rows of Map.groupBy(ready, lineKey).values()) {
    const line = lineOf(rows);
    const before = line ? held.get(lineName(line.ref, line.skuKey)) : undefined;
    const fits = line !== null && line.quantity + (before ?? 0) <= LARGEST_QUANTITY;
    if (!fits || (before === undefined && free === 0)) {
      left += rows.length;
      continue;
    }
    if (before === undefined) free -= 1;
    lines.push(line);
  }
  return { lines, left };
}

export function lineName(ref: OfferRef, skuKey: string): string {
  return `${offerKeyText(ref)} ${skuKey}`;
}

function lineOf(rows: readonly CheckedRow[]): Gathered | null {
  const [first] = rows;
  if (!first?.ref || !first.offer || first.skuKey === null) return null;
  const seen = seenOf(first.offer, first.skuKey);
  return (
    seen && {
      ref: first.ref,
      skuKey: first.skuKey,
      quantity: rows.reduce((sum, { pieces }) => sum + (pieces ?? 0), 0),
      seen,
      rows: rows.map(({ row }) => row.n),
    }
  );
}
