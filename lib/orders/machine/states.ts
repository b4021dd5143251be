/**
 * Where a merchant order can be. The way it is meant to go comes first; `unknown`, `payment_unknown` and
 * `cashier` lie between; the last three are ends.
 */
export const ORDER_STATES = [
  "awaiting_funds",
  "queued",
  "placing",
  "placed",
  "paying",
  "paid",
  "part_shipped",
  "shipped",
  "at_warehouse",
  "completed",
  "unknown",
  "payment_unknown",
  "cashier",
  "cancelling",
  "refused",
  "cancelled",
  "refunded",
] as const;

export type OrderState = (typeof ORDER_STATES)[number];

/** Nothing more happens by itself in these. */
export const END_STATES = ["completed", "refused", "cancelled", "refunded"] as const;

export function isEnd(state: OrderState): boolean {
  return (END_STATES as readonly OrderState[]).includes(state);
}
