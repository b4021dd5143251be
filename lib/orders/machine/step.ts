import type { OrderEffect } from "./effects";
import type { OrderEvent } from "./events";
import type { OrderState } from "./states";
import { ORDER_TABLE } from "./table";

export type Stepped =
  | { kind: "moved"; from: OrderState; to: OrderState; effects: readonly OrderEffect[] }
  /** News that came late: nothing to do and nobody to tell. */
  | { kind: "stayed"; state: OrderState }
  /** The table knows no such pair: nothing was changed, and it is a mistake of somebody's. */
  | { kind: "refused"; state: OrderState; event: OrderEvent };

/** The one way a merchant order changes its state. Pure. */
export function stepOrder(state: OrderState, event: OrderEvent): Stepped {
  const step = ORDER_TABLE[state][event];
  if (step === undefined) return { kind: "refused", state, event };
  if (step === "stay") return { kind: "stayed", state };
  return { kind: "moved", from: state, to: step.to, effects: step.effects };
}
