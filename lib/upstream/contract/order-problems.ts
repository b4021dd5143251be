import type { Evidence } from "./endpoint";

/** Why something can't be ordered, in our words. `other` keeps the upstream's code and text. */
export type OrderProblemKind =
  | "not_sold_online"
  | "several_sellers_or_spec_missing"
  | "spec_not_of_product"
  | "stock_short"
  | "below_minimum"
  | "mixed_batch_not_met"
  | "no_consignment_relation"
  | "price_zero"
  | "below_wholesale_minimum"
  /** No way to pay is offered to orders placed by API, so none can be placed. */
  | "not_by_api"
  /** The market has no such offer any more. */
  | "gone"
  | "address_refused"
  | "bad_request"
  /** About an order that is there: not in a state that allows it, too young, or not found. */
  | "order_state"
  | "too_soon"
  | "order_not_found"
  | "balance_short"
  | "other";

/**
 * The codes a preview puts at a line or at the whole (1688's own table, AL; Taobao's are guesses from
 * its goods calls). This is the one place to correct them; a code that is not here is `other`.
 */
const PROBLEMS: Readonly<Record<string, { kind: OrderProblemKind; evidence: Evidence }>> = {
  "500_001": { kind: "not_sold_online", evidence: "AL" },
  "500_002": { kind: "several_sellers_or_spec_missing", evidence: "AL" },
  "500_003": { kind: "spec_not_of_product", evidence: "AL" },
  "500_004": { kind: "stock_short", evidence: "AL" },
  "500_005": { kind: "below_minimum", evidence: "AL" },
  "500_006": { kind: "mixed_batch_not_met", evidence: "AL" },
  "500_007": { kind: "no_consignment_relation", evidence: "AL" },
  "500_008": { kind: "price_zero", evidence: "AL" },
  "500_009": { kind: "below_wholesale_minimum", evidence: "AL" },
  "10001::NOT_FOUND": { kind: "gone", evidence: "TG" },
  ITEM_OFFLINE: { kind: "not_sold_online", evidence: "INF" },
  SKU_NOT_FOUND: { kind: "spec_not_of_product", evidence: "INF" },
  INVENTORY_NOT_ENOUGH: { kind: "stock_short", evidence: "INF" },
  BELOW_BEGIN_AMOUNT: { kind: "below_minimum", evidence: "INF" },
};

/** What 1688 writes where nothing is wrong. */
const FINE = new Set(["", "0", "200", "ok", "success", "null"]);

/** The word for a code, or null for one that says all is well. Codes come as `500_004` or `500004`. */
export function problemKindOf(code: string): OrderProblemKind | null {
  if (FINE.has(code.toLowerCase())) return null;
  const spelt = /^500\d{3}$/.test(code) ? `${code.slice(0, 3)}_${code.slice(3)}` : code;
  return (Object.hasOwn(PROBLEMS, spelt) ? PROBLEMS[spelt]?.kind : undefined) ?? "other";
}
