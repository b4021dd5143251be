/** Lines one cart holds, those saved for later included. */
export const MOST_CART_LINES = 500;

/** Characters of a note to a merchant. */
export const LONGEST_NOTE = 500;

/** Other variants a line may fall back on. */
export const MOST_ALTERNATIVES = 5;

/**
 * How a line stands. `unavailable`: the marketplace is not answering, nothing is known and nothing is
 * lost. The last four can't be ordered whatever the quantity.
 */
export const LINE_STATES = [
  "ok",
  "below_minimum",
  "not_whole_lots",
  "above_stock",
  "unavailable",
  "sold_out",
  "sku_gone",
  "offer_gone",
  "not_for_sale",
] as const;

export type LineState = (typeof LINE_STATES)[number];
