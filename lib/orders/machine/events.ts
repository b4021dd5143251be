/** What can happen to a merchant order. Ours come from people and jobs, `seen_…` from the upstream's own word. */
export const ORDER_EVENTS = [
  /** The wallet's hold stands. */
  "funds_held",
  /** A job took it up to send it. */
  "place_started",
  /** The upstream answered with an order. */
  "place_accepted",
  /** The upstream answered that it will not. */
  "place_refused",
  /** The request is known not to have left us. */
  "place_unsent",
  /** It may have been sent and no answer is known. */
  "place_lost",
  /** An order of the upstream's was found that is this one beyond doubt. */
  "place_found",
  /** Staff looked and decided that there is none: send it again. */
  "place_again",
  /** Staff looked and decided to give up. */
  "place_given_up",
  "pay_started",
  "pay_accepted",
  "pay_refused",
  "pay_unsent",
  "pay_lost",
  /** The upstream wants a person at its cashier. */
  "pay_by_link",
  "cancel_asked",
  "cancel_accepted",
  "cancel_refused",
  /** Whether the upstream cancelled is not known: its own state tells. */
  "cancel_lost",
  "seen_unpaid",
  "seen_paid",
  "seen_part_shipped",
  "seen_shipped",
  "seen_received",
  "seen_completed",
  "seen_closed",
  "seen_refunded",
] as const;

export type OrderEvent = (typeof ORDER_EVENTS)[number];
