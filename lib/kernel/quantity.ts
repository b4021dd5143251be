import { orderableQuantity } from "./ladder";

/** What an offer asks of a quantity. `stock` is null where the marketplace did not say. */
export type QuantityRules = { minimum: number; lot: number; stock: number | null };

export type QuantityProblem = "below_minimum" | "not_whole_lots" | "above_stock";

/** No shop line needs more, and it keeps sums inside safe integers. */
export const LARGEST_QUANTITY = 999_999;

/** The largest orderable quantity, or null when even the smallest one is more than there is. */
export function largestQuantity({ minimum, lot, stock }: QuantityRules): number | null {
  const ceiling = Math.min(stock ?? LARGEST_QUANTITY, LARGEST_QUANTITY);
  const largest = lot > 1 ? Math.floor(ceiling / lot) * lot : ceiling;
  return largest >= orderableQuantity(1, minimum, lot) ? largest : null;
}

/** Why a quantity can't be ordered as it is, or null. The gravest reason wins. */
export function quantityProblem(quantity: number, rules: QuantityRules): QuantityProblem | null {
  if (rules.stock !== null && quantity > rules.stock) return "above_stock";
  if (quantity < orderableQuantity(1, rules.minimum, rules.lot)) return "below_minimum";
  return rules.lot > 1 && quantity % rules.lot !== 0 ? "not_whole_lots" : null;
}

/**
 * The orderable quantity nearest to what was asked, never less than asked while stock allows.
 * With too little stock for the minimum it answers the minimum: `quantityProblem` then says why not.
 */
export function settleQuantity(wanted: number, rules: QuantityRules): number {
  const asked = Number.isFinite(wanted) ? Math.trunc(wanted) : 1;
  const whole = orderableQuantity(Math.min(asked, LARGEST_QUANTITY), rules.minimum, rules.lot);
  const largest = largestQuantity(rules);
  return largest === null
    ? orderableQuantity(1, rules.minimum, rules.lot)
    : Math.min(whole, largest);
}

/** One press of plus or minus: a whole lot at a time, inside what can be ordered. */
export function stepQuantity(quantity: number, by: 1 | -1, rules: QuantityRules): number {
  const lot = Math.max(rules.lot, 1);
  const grid = by > 0 ? Math.floor(quantity / lot) : Math.ceil(quantity / lot);
  return settleQuantity((grid + by) * lot, rules);
}
