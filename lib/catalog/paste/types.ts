import type { Market, OfferRef } from "@/lib/kernel/offer-ref";

/**
 * Why a line leads nowhere by itself. `short_link` and `share_code` only the marketplace can open;
 * `no_product_in_link` is a page of a marketplace that names neither goods nor shop nor words.
 */
export const PASTE_REASONS = [
  "short_link",
  "share_code",
  "no_product_in_link",
  "other_site",
  "broken_link",
  "too_long",
] as const;
export type PasteReason = (typeof PASTE_REASONS)[number];

/**
 * How a link names a shop. Only `seller_open_id` can be asked of the upstream; no documented call
 * turns the others into it, so a page meets them with words.
 */
export type ShopKey = {
  by: "seller_open_id" | "domain" | "member_id" | "shop_id" | "user_id";
  value: string;
};

/**
 * `id` says what kind of id the ref carries: `numeric` comes from links and may not be known to the
 * upstream. `other` is the same id in the other market, where nothing says which one is meant.
 */
export type OfferReading = {
  kind: "offer";
  ref: OfferRef;
  skuId: string | null;
  id: "numeric" | "opaque";
  other: OfferRef | null;
};

export type Reading =
  | OfferReading
  | { kind: "shop"; market: Market; shop: ShopKey }
  /** Words to search for; `market` where a search link said which. */
  | { kind: "keyword"; text: string; market: Market | null }
  /** The address of a picture, to search by. */
  | { kind: "picture"; url: string }
  /** `title` holds words out of the same share text: something to search for instead. */
  | { kind: "unresolvable"; reason: PasteReason; title: string | null };

/**
 * One thing found in a paste. `line` counts from 1, `text` is what stood there, shortened for
 * showing. `left_out` comes last and once: so many more were pasted than are read at a time.
 */
export type PastedLine = { line: number; text: string } & (
  Reading | { kind: "left_out"; count: number }
);

export function unresolvable(reason: PasteReason): Reading {
  return { kind: "unresolvable", reason, title: null };
}
