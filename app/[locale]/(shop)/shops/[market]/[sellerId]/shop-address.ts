import type { ShopRef } from "@/lib/catalog/search-shop";
import { shopParams } from "@/lib/contract/offer-lists";

/**
 * Reads the address of a shop's page by the rules of the API. Null where it can't name a shop whose
 * goods can be listed: only 1688 has a call for that. A page gets its segments still encoded.
 */
export function readShopAddress(market: string, sellerId: string): ShopRef | null {
  const parsed = shopParams.safeParse({ market, sellerId: decoded(sellerId) });
  return parsed.success && parsed.data.market === "1688" ? parsed.data : null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
