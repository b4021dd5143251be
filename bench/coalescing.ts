import { anonymous } from "@/lib/auth/actor";
import { getOffer } from "@/lib/catalog/get-offer";
import { searchOffers } from "@/lib/catalog/search-offers";
import { startLiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import { searchQuery } from "@/lib/contract/search";
import type { Measure } from "./support/measure";

/** P3: equal reads at once, against a sandbox that takes 200 ms to answer. */
export async function measureCoalescing(readers = 1000): Promise<Measure> {
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
    const unanswered = lookups.filter(({ kind }) => kind !== "found").length;
    if (unanswered > 0) throw new Error(`${unanswered} of the readers got no answer`);
    const calls = await live.calls();
    const [offers, searches] = [calls["offers.get"] ?? 0, calls["offers.search"] ?? 0];
    return {
      id: "P3",
      what: `${readers} equal reads at once: upstream calls`,
      baseline: "counted by the sandbox",
      value: Math.max(offers, searches),
      unit: "calls",
      goal: 1,
      notes: `${offers} for one product, ${searches} for one search`,
    };
  } finally {
    await live.close();
  }
}
