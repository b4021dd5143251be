/** Why something can't be put into a cart. */
export type LineRefusal =
  "offer_gone" | "not_for_sale" | "sku_gone" | "sold_out" | "too_many_pieces";

/**
 * How a change of a cart can end without one. `nothing` was changed in any of them. `not_here`: not in
 * this cart, whosever it may be.
 */
export type CartRefusal =
  | { kind: "not_here" }
  | { kind: "forbidden" }
  | { kind: "refused"; reason: LineRefusal; index: number }
  | { kind: "invalid"; reason: "bad_quantity" | "choose_variant" | "nothing_chosen"; field: string }
  | { kind: "cart_full" }
  | { kind: "changed_since"; reason: "offer_changed" | "suggestion_changed" }
  | { kind: "unavailable"; retryAfterSeconds: number | null };

/** A change that holds: what the cart has become. `lines` without those saved for later. */
export type CartChange = { version: number; lines: number };
