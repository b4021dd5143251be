/** What somebody may have to decide about a merchant order. */
export const ATTENTION_KINDS = [
  "price_changed",
  "out_of_stock",
  "below_minimum",
  "not_orderable",
  "address_refused",
  "payment_release",
  "payment_refused",
  "pay_by_hand",
  "outcome_unknown",
  "payment_unknown",
  "cancel_unknown",
  "supplier_silent",
  "refund_question",
  "alive_though_over",
  "paid_more",
] as const;

export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** What can be done about it, as a button. */
export const ATTENTION_ACTIONS = [
  "accept_price",
  "cancel_order",
  "back_to_cart",
  "release_payment",
  "pay_again",
  "check_again",
  "adopt_order",
  "place_again",
  "give_up",
  "wait_longer",
  "note_done",
] as const;

export type AttentionAction = (typeof ATTENTION_ACTIONS)[number];

type AttentionRule = {
  who: "shopper" | "staff";
  actions: readonly AttentionAction[];
  /** Hours until the default is taken; null where it waits for a person. */
  hours: number | null;
  byDefault: AttentionAction | null;
};

function asks(
  who: AttentionRule["who"],
  actions: readonly AttentionAction[],
  byDefault: AttentionAction | null = null,
  hours: number | null = null,
): AttentionRule {
  return { who, actions, byDefault, hours };
}

/** Who must do what by when, and what happens if nobody does. One row a kind; pages and jobs read it. */
export const ATTENTION_TABLE: Readonly<Record<AttentionKind, AttentionRule>> = {
  price_changed: asks("shopper", ["accept_price", "cancel_order"], "cancel_order", 48),
  out_of_stock: asks("shopper", ["back_to_cart"]),
  below_minimum: asks("shopper", ["back_to_cart"]),
  not_orderable: asks("shopper", ["back_to_cart"]),
  address_refused: asks("staff", ["note_done"]),
  payment_release: asks("staff", ["release_payment", "cancel_order"]),
  payment_refused: asks("staff", ["pay_again", "check_again", "cancel_order"]),
  pay_by_hand: asks("staff", ["check_again", "cancel_order"]),
  outcome_unknown: asks("staff", ["adopt_order", "check_again", "place_again", "give_up"]),
  payment_unknown: asks("staff", ["check_again", "pay_again"]),
  cancel_unknown: asks("staff", ["check_again"]),
  supplier_silent: asks("shopper", ["wait_longer", "cancel_order"], "wait_longer", 72),
  refund_question: asks("shopper", ["note_done"]),
  alive_though_over: asks("staff", ["check_again", "note_done"]),
  paid_more: asks("staff", ["note_done"]),
};
