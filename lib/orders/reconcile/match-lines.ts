import type { UpstreamOrderLine } from "@/lib/upstream";
import type { Market } from "@/lib/kernel/offer-ref";
import type { MatchLine } from "./match-orders";

type Ordered = {
  market: Market;
  skuKey: string;
  buyItemId: string | null;
  buySkuId: string | null;
  quantity: number;
  originalTitle: string | null;
};

/**
 * Our line in words the upstream's orders use too. 1688 tells a SKU's specId, and of an offer without
 * SKUs only its Chinese title; its own number of the offer is not the id we know. Taobao tells the ids
 * the order was placed by.
 */
export function intentLine(line: Ordered): MatchLine {
  const { market, skuKey, buyItemId, buySkuId, quantity, originalTitle } = line;
  if (market === "taobao") return { key: `taobao:${buyItemId}:${buySkuId ?? ""}`, quantity };
  return { key: skuKey === "" ? `title:${originalTitle ?? ""}` : `spec:${skuKey}`, quantity };
}

/** The upstream's line in the same words; null where it tells too little to be compared. */
export function candidateLine(market: Market, line: UpstreamOrderLine): MatchLine | null {
  const { specId, name, offerId, skuId, quantity } = line;
  if (quantity === null) return null;
  if (market === "taobao")
    return offerId === null ? null : { key: `taobao:${offerId}:${skuId ?? ""}`, quantity };
  if (specId) return { key: `spec:${specId}`, quantity };
  return name === null ? null : { key: `title:${name}`, quantity };
}
