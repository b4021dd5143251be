import type { OrderEffect } from "./effects";
import type { OrderEvent } from "./events";
import type { OrderState } from "./states";

/** One cell: where it goes and what is done. `stay` changes nothing and is no mistake: news that came late. */
export type Step = { to: OrderState; effects: readonly OrderEffect[] } | "stay";

function to(state: OrderState, ...effects: OrderEffect[]): Step {
  return { to: state, effects };
}

type Row = Partial<Record<OrderEvent, Step>>;

/** The upstream says how far goods have come: never backwards. */
const GOODS_MOVE: Row = {
  seen_unpaid: "stay",
  seen_paid: "stay",
  seen_part_shipped: "stay",
  seen_shipped: "stay",
  seen_received: "stay",
  seen_completed: to("completed"),
  seen_refunded: to("refunded", "refund"),
  seen_closed: to("refunded", "refund"),
  pay_accepted: "stay",
  pay_started: "stay",
};

/** It was paid, by us or by a hand at the cashier: what it cost is taken, then goods move. */
const PAID_MEANWHILE: Row = {
  seen_paid: to("paid", "capture"),
  seen_part_shipped: to("part_shipped", "capture"),
  seen_shipped: to("shipped", "capture"),
  seen_received: to("at_warehouse", "capture"),
  seen_completed: to("completed", "capture"),
  seen_refunded: to("refunded", "release"),
};

/** An end: jobs and people that come late change nothing, and what confirms it is no news. */
const OVER: Row = {
  place_started: "stay",
  pay_started: "stay",
  cancel_asked: "stay",
  cancel_accepted: "stay",
  cancel_refused: "stay",
  cancel_lost: "stay",
  seen_unpaid: "stay",
  seen_closed: "stay",
  seen_refunded: "stay",
};

/** Goods that came and went: their way is behind them. */
const BEHIND: Row = {
  seen_paid: "stay",
  seen_part_shipped: "stay",
  seen_shipped: "stay",
  seen_received: "stay",
  seen_completed: "stay",
};

/**
 * The whole life of a merchant order: state × event → where it goes and what is done, all of it in one
 * transaction. A pair that is not here is refused: nothing changes and somebody is told. It is
 * published at /docs/order-states and as JSON, and drives code, pages and tests alike.
 */
export const ORDER_TABLE: Readonly<Record<OrderState, Row>> = {
  awaiting_funds: {
    funds_held: to("queued", "place"),
    cancel_asked: to("cancelled"),
  },
  queued: {
    funds_held: "stay",
    place_started: to("placing"),
    // An answer to an earlier attempt came at last: nothing has to be sent any more.
    place_found: to("placed", "pay"),
    cancel_asked: to("cancelled", "release"),
  },
  placing: {
    place_started: "stay",
    place_accepted: to("placed", "pay"),
    place_refused: to("refused", "release", "return_lines"),
    place_unsent: to("queued", "place"),
    place_lost: to("unknown", "look_up"),
  },
  unknown: {
    place_started: "stay",
    place_lost: "stay",
    // The answer came after all: a slow worker is believed, it holds the order's own words.
    place_accepted: to("placed", "pay"),
    place_found: to("placed", "pay"),
    place_again: to("queued", "place"),
    place_given_up: to("refused", "release", "return_lines"),
  },
  placed: {
    place_started: "stay",
    place_found: "stay",
    pay_started: to("paying"),
    cancel_asked: to("cancelling", "cancel_upstream"),
    seen_unpaid: "stay",
    seen_closed: to("cancelled", "release", "return_lines"),
    ...PAID_MEANWHILE,
  },
  paying: {
    place_started: "stay",
    pay_started: "stay",
    pay_accepted: to("paid", "capture"),
    pay_refused: to("placed"),
    pay_unsent: to("placed", "pay"),
    pay_lost: to("payment_unknown", "look_up_payment"),
    pay_by_link: to("cashier"),
    seen_unpaid: "stay",
    seen_closed: to("cancelled", "release", "return_lines"),
    ...PAID_MEANWHILE,
  },
  payment_unknown: {
    pay_started: "stay",
    pay_lost: "stay",
    pay_accepted: to("paid", "capture"),
    pay_by_link: to("cashier"),
    // The upstream itself says that nothing was paid, long enough after: staff may pay again.
    seen_unpaid: "stay",
    pay_refused: to("placed"),
    seen_closed: to("cancelled", "release", "return_lines"),
    ...PAID_MEANWHILE,
  },
  cashier: {
    pay_started: to("paying"),
    pay_accepted: to("paid", "capture"),
    pay_by_link: "stay",
    cancel_asked: to("cancelling", "cancel_upstream"),
    seen_unpaid: "stay",
    seen_closed: to("cancelled", "release", "return_lines"),
    ...PAID_MEANWHILE,
  },
  cancelling: {
    cancel_asked: "stay",
    pay_started: "stay",
    cancel_accepted: to("cancelled", "release"),
    cancel_refused: to("placed", "re_read"),
    cancel_lost: to("cancelling", "re_read"),
    seen_unpaid: "stay",
    seen_closed: to("cancelled", "release", "return_lines"),
    ...PAID_MEANWHILE,
  },
  paid: {
    ...GOODS_MOVE,
    seen_part_shipped: to("part_shipped"),
    seen_shipped: to("shipped"),
    seen_received: to("at_warehouse"),
  },
  part_shipped: {
    ...GOODS_MOVE,
    seen_shipped: to("shipped"),
    seen_received: to("at_warehouse"),
  },
  shipped: { ...GOODS_MOVE, seen_received: to("at_warehouse") },
  at_warehouse: GOODS_MOVE,
  completed: { ...OVER, ...BEHIND, seen_refunded: to("refunded", "refund") },
  // An order of ours that is over and yet alive upstream is in no cell: that is refused, and told.
  refused: OVER,
  cancelled: OVER,
  refunded: { ...OVER, ...BEHIND },
};
