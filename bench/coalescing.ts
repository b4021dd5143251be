import { anonymous } from "@/lib/auth/actor";
import { getOffer } from "@/lib/catalog/get-offer";
import { searchOffers } from "@/lib/catalog/search-offers";
import { startLiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import { searchQuery } from "@/lib/contract/search";

export type Coalescing = {
  readers: number;
  /** Upstream calls that equal reads of one product, and of one search, caused. */
  offerCalls: number;
  searchCalls: number;
  /** Readers who got an answer. */
  answered: number;
};

/** P3: equal reads at once, against a sandbox that takes 200 ms to answer. */
export async function measureCoalescing(readers = 1000): Promise<Coalescing> {
  const live = await startLiveCatalog();
  try {
    const [id = ""] = await live.offerIds("any", 1);
    await live.fault({ endpoint: "*", kind: "latency", ms: 200 });
    const query = searchQuery.parse({ q: "bag" });
    const lookups = await Promise.all(
      Array.from({ length: readers }, () => [
        getOffer(anonymous, { market: "1688", id }, "en"),
        searchOffers(anonymous, query),
      ]).flat(),
    );
    const calls = await live.calls();
    return {
      readers,
      offerCalls: calls["offers.get"] ?? 0,
      searchCalls: calls["offers.search"] ?? 0,
      answered: lookups.filter(({ kind }) => kind === "found").length / 2,
    };
  } finally {
    await live.close();
  }
}
