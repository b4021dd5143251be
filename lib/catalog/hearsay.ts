import { LRUCache } from "lru-cache";
import { FRESHNESS } from "@/lib/cache/freshness";
import type { CategoryNodeDto } from "@/lib/contract/category";
import type { SellerDto } from "@/lib/contract/offer-lists";
import type { Clock } from "@/lib/kernel/clock";
import type { Market } from "@/lib/kernel/offer-ref";
import type { UpstreamLanguage } from "@/lib/upstream";

const MOST_SELLERS = 5_000;
const MOST_CATEGORIES = 20_000;

/**
 * What answers told in passing: who sells an offer, what the categories around one are called. No call
 * asks for a shop's name, and a name is not worth a call; so what was heard is kept, and what was not
 * heard stays unknown.
 */
export type Hearsay = {
  noteSeller(market: Market, seller: SellerDto): void;
  seller(market: Market, openId: string): SellerDto | null;
  noteCategories(nodes: readonly CategoryNodeDto[], language: UpstreamLanguage): void;
  category(id: string, language: UpstreamLanguage): CategoryNodeDto | null;
};

/** Kept as long as the answers themselves may still be shown. */
export function createHearsay(clock: Clock): Hearsay {
  // lru-cache takes a start of 0 for "no start".
  const perf = { now: () => clock.monotonic() + 1 };
  const sellers = new LRUCache<string, SellerDto>({
    max: MOST_SELLERS,
    ttl: FRESHNESS["offers.get"].rescueMs,
    perf,
  });
  const categories = new LRUCache<string, CategoryNodeDto>({
    max: MOST_CATEGORIES,
    ttl: FRESHNESS["categories.get"].rescueMs,
    perf,
  });
  return {
    noteSeller(market, seller) {
      if (seller.openId !== null) sellers.set(`${market}/${seller.openId}`, seller);
    },
    seller: (market, openId) => sellers.get(`${market}/${openId}`) ?? null,
    noteCategories(nodes, language) {
      for (const node of nodes) categories.set(`${language}/${node.id}`, node);
    },
    category: (id, language) => categories.get(`${language}/${id}`) ?? null,
  };
}
