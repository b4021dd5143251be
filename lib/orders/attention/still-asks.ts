import type { OrderState } from "../machine/states";
import type { AttentionKind } from "./table";

const BEFORE_PAYMENT: readonly OrderState[] = ["placed", "cashier", "cancelling"];

/** In which states a question makes sense; kinds that are not here are asked whatever the state. */
const ASKED_IN: Readonly<Partial<Record<AttentionKind, readonly OrderState[]>>> = {
  price_changed: BEFORE_PAYMENT,
  payment_release: BEFORE_PAYMENT,
  payment_refused: BEFORE_PAYMENT,
  pay_by_hand: ["cashier"],
  outcome_unknown: ["unknown"],
  payment_unknown: ["payment_unknown"],
  cancel_unknown: ["cancelling"],
  supplier_silent: ["paid", "part_shipped"],
};

/** Whether a question of this kind still stands for an order in this state. Pure. */
export function stillAsks(kind: string, state: OrderState): boolean {
  const states = ASKED_IN[kind as AttentionKind];
  return states === undefined || states.includes(state);
}
