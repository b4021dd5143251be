export type TopUpMethod = "bank_transfer" | "card";

export type TopUpState =
  "started" | "submitted" | "confirmed" | "rejected" | "cancelled" | "failed";

/**
 * What happens to a top-up. `submit`: its sender says the money is under way, `confirm` and `reject`:
 * the desk decides, `paid`: the provider says the money has come and we can tell how much it is in
 * yuan, `paid_unpriced`: it has come and we can't, `expired`: the provider says it will not come.
 */
export type TopUpEvent =
  "submit" | "cancel" | "confirm" | "reject" | "paid" | "paid_unpriced" | "expired";

/** `repeat`: that has happened already, and nothing more is to be done. */
export type TopUpStep =
  | { kind: "move"; to: TopUpState }
  | { kind: "repeat" }
  | { kind: "refused"; reason: "decided" | "wrong_method" };

type Moves = Partial<Record<TopUpState, TopUpState>>;

const MOVES: Readonly<Record<TopUpMethod, Partial<Record<TopUpEvent, Moves>>>> = {
  bank_transfer: {
    // Again while it waits: a better picture takes the place of the first.
    submit: { started: "submitted", submitted: "submitted" },
    cancel: { started: "cancelled", submitted: "cancelled" },
    // The money may come before its sender says so.
    confirm: { started: "confirmed", submitted: "confirmed" },
    reject: { started: "rejected", submitted: "rejected" },
  },
  card: {
    // The desk decides what came and could not be priced.
    confirm: { submitted: "confirmed" },
    reject: { submitted: "rejected" },
    // Money that came is never turned away, whatever was thought before.
    paid: { started: "confirmed", submitted: "confirmed", failed: "confirmed" },
    paid_unpriced: { started: "submitted", failed: "submitted" },
    expired: { started: "failed" },
  },
};

/** Where an event leaves a top-up looks like having happened already. */
const REACHED: Readonly<Record<TopUpEvent, readonly TopUpState[]>> = {
  submit: [],
  cancel: ["cancelled"],
  confirm: ["confirmed"],
  reject: ["rejected"],
  paid: ["confirmed"],
  paid_unpriced: ["submitted", "confirmed"],
  expired: ["failed"],
};

/** What an event does to a top-up. Pure; whoever acts on it holds the row's lock. */
export function stepTopUp(
  { method, state }: { method: TopUpMethod; state: TopUpState },
  event: TopUpEvent,
): TopUpStep {
  const moves = MOVES[method][event];
  if (moves === undefined) return { kind: "refused", reason: "wrong_method" };
  const to = moves[state];
  if (to !== undefined) return { kind: "move", to };
  return REACHED[event].includes(state)
    ? { kind: "repeat" }
    : { kind: "refused", reason: "decided" };
}
