/** What only shows when an offer is ordered: the goods calls say nothing of it. */
export const TRADE_TRAITS = [
  /** The merchant sells it by other ways only. */
  "not_sold_online",
  /** Asked for a price, it answers 0. */
  "price_zero",
  /** Only for buyers who have an agreement with the merchant. */
  "no_consignment",
  /** Wants twice its minimum from buyers who come by API. */
  "wholesale_minimum",
  /** Offers no way to pay to orders placed by API. */
  "no_trade_mode",
  /** Costs more than its detail says. */
  "changed_price",
  /** Its freight is told in words, and counts as nothing. */
  "freight_in_words",
  /** Its merchant takes no cross-border payment. */
  "no_cross_border_pay",
] as const;
export type TradeTrait = (typeof TRADE_TRAITS)[number];

/** Each trait comes once in so many offers, so that small worlds have them too. */
const ONE_IN = 251;
const FIRST_PLACE = 40;

/** Null for an offer that can be ordered as its detail says, unless a test has made it otherwise. */
export function tradeTraitOf({
  index,
  trait,
}: {
  index: number;
  trait?: TradeTrait | null;
}): TradeTrait | null {
  if (trait !== undefined) return trait;
  return TRADE_TRAITS[(index % ONE_IN) - FIRST_PLACE] ?? null;
}
