import { ORDER_STATE_NAMES } from "@/lib/contract/orders";

/**
 * Where a merchant order can be. The way it is meant to go comes first; `unknown`, `payment_unknown`,
 * `cashier` and `cancelling` lie between; the last three are ends.
 */
export const ORDER_STATES = ORDER_STATE_NAMES;

export type OrderState = (typeof ORDER_STATES)[number];

/** Nothing more happens by itself in these. */
export const END_STATES = ["completed", "refused", "cancelled", "refunded"] as const;

export function isEnd(state: OrderState): boolean {
  return (END_STATES as readonly OrderState[]).includes(state);
}
