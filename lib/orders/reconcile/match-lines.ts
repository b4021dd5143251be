import type { UpstreamOrderLine } from "@/lib/upstream";
import type { Market } from "@/lib/kernel/offer-ref";
import type { MatchLine } from "./match-orders";

type Ordered = {
  market: Market;
  skuKey: string;
  marketId: string | null;
  buyItemId: string | null;
  buySkuId: string | null;
  quantity: number;
  originalTitle: string | null;
};

/**
 * Our line in words the upstream's orders use too. 1688 tells a SKU's specId, and of an offer without
 * SKUs its own number of it, which only a preview has told us; where none has, the Chinese title is left.
 * Taobao tells the ids the order was placed by.
 */
export function intentLine(line: Ordered): MatchLine {
  const { market, skuKey, marketId, buyItemId, buySkuId, quantity, originalTitle } = line;
  if (market === "taobao") return { key: `taobao:${buyItemId}:${buySkuId ?? ""}`, quantity };
  if (skuKey !== "") return { key: `spec:${skuKey}`, quantity };
  return {
    key: marketId === null ? `title:${originalTitle ?? ""}` : `offer:${marketId}`,
    quantity,
  };
}

/**
 * The upstream's line in the same words; null where it tells too little to be compared. `numbers` are the
 * offers our line may name by their number.
 */
export function candidateLine(
  market: Market,
  line: UpstreamOrderLine,
  numbers: ReadonlySet<string>,
): MatchLine | null {
  const { specId, name, offerId, skuId, quantity } = line;
  if (quantity === null) return null;
  if (market === "taobao")
    return offerId === null ? null : { key: `taobao:${offerId}:${skuId ?? ""}`, quantity };
  if (specId) return { key: `spec:${specId}`, quantity };
  if (offerId !== null && numbers.has(offerId)) return { key: `offer:${offerId}`, quantity };
  return name === null ? null : { key: `title:${name}`, quantity };
}
