import type { OrderChanges } from "./order-changes";

type HeldLine = { id: string; quantity: number };

export type UndoPlan = {
  /** Lines that were there before: back to what they were. */
  lower: { lineId: string; quantity: number }[];
  remove: string[];
  /** The draft's rows that are open again. */
  rows: number[];
  /** Lines whose number was changed since, or that are gone. */
  kept: number;
};

/** What undoing an order does to the lines a cart holds now. Only what stands as the order left it. */
export function planUndo(changes: OrderChanges["lines"], held: readonly HeldLine[]): UndoPlan {
  const quantities = new Map(held.map(({ id, quantity }) => [id, quantity]));
  const same = changes.filter(({ lineId, after }) => quantities.get(lineId) === after);
  return {
    lower: same.flatMap(({ lineId, before }) => (before > 0 ? [{ lineId, quantity: before }] : [])),
    remove: same.flatMap(({ lineId, before }) => (before === 0 ? [lineId] : [])),
    rows: same.flatMap(({ rows }) => rows),
    kept: changes.length - same.length,
  };
}
