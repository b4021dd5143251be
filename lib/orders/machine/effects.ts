/** What a step asks the runner to do in the same transaction. */
export const ORDER_EFFECTS = [
  /** Send it: one job. */
  "place",
  /** Look for it upstream: one job, later again while nothing is found. */
  "look_up",
  /** Pay it, or ask staff first where the operator wants that. */
  "pay",
  /** Ask the upstream how the payment ended. */
  "look_up_payment",
  /** Ask the upstream to cancel it. */
  "cancel_upstream",
  /** Read it again upstream. */
  "re_read",
  /** Take what was held, to the fen. */
  "capture",
  /** Give back what is still held. */
  "release",
  /** Give back what was captured. */
  "refund",
  /** Its lines go back to the cart with the reason. */
  "return_lines",
] as const;

export type OrderEffect = (typeof ORDER_EFFECTS)[number];
