import type { OrderProblem } from "@/lib/upstream";
import type { AttentionKind } from "./attention/table";

/** Why an order was not taken, as the shopper is told; pages have words for each. */
export const ORDER_REASONS = [
  "sold_out",
  "below_minimum",
  "not_orderable",
  "gone",
  "address_refused",
  "price_changed",
  "closed_by_merchant",
  "closed_by_platform",
  "cancelled_by_you",
  "cancelled_by_staff",
  "not_paid_in_time",
  "given_up",
  "other",
] as const;

export type OrderReason = (typeof ORDER_REASONS)[number];

const REASONS: Readonly<Partial<Record<OrderProblem["kind"], OrderReason>>> = {
  stock_short: "sold_out",
  below_minimum: "below_minimum",
  mixed_batch_not_met: "below_minimum",
  below_wholesale_minimum: "below_minimum",
  not_sold_online: "not_orderable",
  several_sellers_or_spec_missing: "not_orderable",
  spec_not_of_product: "gone",
  no_consignment_relation: "not_orderable",
  price_zero: "not_orderable",
  not_by_api: "not_orderable",
  gone: "gone",
  address_refused: "address_refused",
};

/** The shopper's word for an upstream problem. */
export function reasonOf(kind: OrderProblem["kind"]): OrderReason {
  return REASONS[kind] ?? "other";
}

const ATTENTION: Readonly<Partial<Record<OrderReason, AttentionKind>>> = {
  sold_out: "out_of_stock",
  gone: "out_of_stock",
  below_minimum: "below_minimum",
  address_refused: "address_refused",
};

/** What a refusal asks, and of whom. */
export function attentionOfRefusal(kind: OrderProblem["kind"]): AttentionKind {
  return ATTENTION[reasonOf(kind)] ?? "not_orderable";
}
