import { refuse, succeed, type Result } from "./result";

export const MARKETS = ["1688", "taobao"] as const;
export type Market = (typeof MARKETS)[number];

/** Names one offer: the market and the upstream's own id, kept as text whatever it looks like. */
export type OfferRef = { market: Market; id: string };

/** V2 ids are 22 base64url characters; V1 ids and ids out of links are digits. Both fit here. */
const OFFER_ID = /^[A-Za-z0-9_-]{1,64}$/;

export function parseOfferRef(
  market: string,
  id: string,
): Result<OfferRef, { field: "market" | "productId" }> {
  const known = MARKETS.find((name) => name === market);
  if (!known) return refuse({ field: "market" });
  if (!OFFER_ID.test(id)) return refuse({ field: "productId" });
  return succeed({ market: known, id });
}

export function offerPath({ market, id }: OfferRef): string {
  return `/products/${market}/${id}`;
}

/** One text per offer, to compare and to index by. */
export function offerKeyText({ market, id }: OfferRef): string {
  return `${market}/${id}`;
}
