import type { CheckoutDto, OrderStateName } from "@/lib/contract/orders";

const ORDERED: ReadonlySet<OrderStateName> = new Set([
  "placed",
  "paying",
  "payment_unknown",
  "cashier",
  "cancelling",
  "paid",
  "part_shipped",
  "shipped",
  "at_warehouse",
  "completed",
]);
const UNDER_WAY: ReadonlySet<OrderStateName> = new Set([
  "awaiting_funds",
  "queued",
  "placing",
  "unknown",
]);

type Counted = { state: OrderStateName; attention: readonly unknown[] };

/** A checkout in numbers. Each order counts once by where it is; `needYou` counts beside that. Pure. */
export function checkoutCounts(orders: readonly Counted[]): CheckoutDto["counts"] {
  const of = (fits: (order: Counted) => boolean) => orders.filter(fits).length;
  return {
    merchants: orders.length,
    ordered: of(({ state }) => ORDERED.has(state)),
    underWay: of(({ state }) => UNDER_WAY.has(state)),
    needYou: of(({ attention }) => attention.length > 0),
    refused: of(({ state }) => state === "refused"),
    cancelled: of(({ state }) => state === "cancelled"),
    refunded: of(({ state }) => state === "refunded"),
  };
}
