import { setImmediate } from "node:timers/promises";
import { GET as offerRoute } from "@/app/api/catalog/offers/[market]/[productId]/route";
import { provideCatalogStore } from "@/lib/catalog/store";
import { startLiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import { PEER_HEADER, VIA_HEADER } from "@/lib/http/peer";
import { manualClock } from "@/lib/kernel/clock";
import type { Measure } from "./support/measure";
import { readHome, readProductPage } from "./support/page-reads";
import { seededRandom, zipfRanks } from "./support/random";
import { recordedStore } from "./support/recorded-store";

type Options = { views?: number; products?: number; seed?: number; concurrency?: number };

/** Every fifth page looked at is home. */
const HOME_EACH = 5;

/**
 * P4: page views, products by Zipf's law and home with all its shelves between them. Each view reads
 * what its page reads, then prefetches its cards the way the browser does on intent. The clock stands
 * still, so nothing grows old. Afterwards the same prefetches are played alone against an empty cache:
 * every call seen then is one that prefetching caused.
 */
export async function measureZipf(options: Options = {}): Promise<readonly Measure[]> {
  const { views = 10_000, products = 2_000, seed = 1, concurrency = 40 } = options;
  const live = await startLiveCatalog(products + 500);
  try {
    const kinds = ["no_sku", "one_dimension", "two_dimensions"];
    const ids = await Promise.all(kinds.map((kind) => live.offerIds(kind, 1000)));
    const pool = ids.flat().slice(0, products);
    if (pool.length < products) throw new Error(`the sandbox has only ${pool.length} offers`);

    const keys = new Set<string>();
    provideCatalogStore(recordedStore(manualClock(), keys));
    const seen = await browse(pool, { views, seed, concurrency });
    const upstreamCalls = sum(await live.calls());
    const asked = keys.size;
    await live.reset();
    for (const id of seen.prefetched) await prefetch(id);
    const prefetchCalls = sum(await live.calls());
    return [
      {
        id: "P4a",
        what: `${views} page views, ${products} products by Zipf's law and home, all shelves, carousels and prefetch on: upstream calls`,
        baseline: "distinct keys asked for",
        value: upstreamCalls / asked,
        unit: "×",
        goal: 1.02,
        notes: `${upstreamCalls} calls for ${asked} keys, ${views / HOME_EACH} views of home, seed ${seed}`,
      },
      {
        id: "P4b",
        what: "upstream calls caused by prefetching",
        baseline: "the same prefetches alone, on an empty cache",
        value: prefetchCalls,
        unit: "calls",
        goal: 0,
        notes: `${seen.prefetches} prefetches of ${seen.prefetched.size} products`,
      },
    ];
  } finally {
    await live.close();
  }
}

/** Plays the views, `concurrency` shoppers at a time, and tells what was prefetched. */
async function browse(pool: readonly string[], options: Required<Omit<Options, "products">>) {
  const rank = zipfRanks(pool.length, 1, seededRandom(options.seed));
  const views = Array.from({ length: options.views }, (_, view) =>
    view % HOME_EACH === 0 ? null : (pool[rank()] ?? ""),
  );
  const prefetched = new Set<string>();
  let prefetches = 0;
  async function shopper(): Promise<void> {
    for (let id = views.pop(); id !== undefined; id = views.pop()) {
      // Real shoppers arrive by the network; a run of cache hits here would starve it.
      await setImmediate();
      for (const card of id === null ? await readHome() : await readProductPage(id)) {
        await prefetch(card.id);
        prefetched.add(card.id);
        prefetches += 1;
      }
    }
  }
  await Promise.all(Array.from({ length: options.concurrency }, shopper));
  return { prefetched, prefetches };
}

/** What the browser sends when a pointer rests on a card. */
async function prefetch(productId: string): Promise<void> {
  const request = new Request("http://shop.test/?only=cached", {
    headers: { [PEER_HEADER]: "127.0.0.1", [VIA_HEADER]: "direct" },
  });
  const params = Promise.resolve({ market: "1688", productId });
  const reply = await offerRoute(request, { params });
  if (reply.status !== 200 && reply.status !== 204)
    throw new Error(`a prefetch answered ${reply.status}`);
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
