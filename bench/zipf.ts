import { setImmediate } from "node:timers/promises";
import { GET as offerRoute } from "@/app/api/catalog/offers/[market]/[productId]/route";
import { anonymous } from "@/lib/auth/actor";
import { getOffer } from "@/lib/catalog/get-offer";
import { relatedOffers } from "@/lib/catalog/related-offers";
import { startLiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import { PEER_HEADER, VIA_HEADER } from "@/lib/http/peer";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import type { Measure } from "./support/measure";
import { seededRandom, zipfRanks } from "./support/random";

type Options = { views?: number; products?: number; seed?: number; concurrency?: number };

/**
 * P4: views of products by Zipf's law. Each view reads the product and its carousel, then prefetches
 * the carousel's ten cards the way the browser does on intent. Afterwards the same prefetches are
 * played alone against an empty cache: every call seen then is one that prefetching caused.
 */
export async function measureZipf(options: Options = {}): Promise<readonly Measure[]> {
  const { views = 10_000, products = 2_000, seed = 1, concurrency = 40 } = options;
  const live = await startLiveCatalog(products + 500);
  try {
    const kinds = ["no_sku", "one_dimension", "two_dimensions"];
    const ids = await Promise.all(kinds.map((kind) => live.offerIds(kind, 1000)));
    const pool = ids.flat().slice(0, products);
    if (pool.length < products) throw new Error(`the sandbox has only ${pool.length} offers`);

    const seen = await browse(pool, { views, seed, concurrency });
    const upstreamCalls = sum(await live.calls());
    await live.reset();
    for (const id of seen.prefetched) await prefetch(id);
    const prefetchCalls = sum(await live.calls());
    const run = `${views} views of ${products} products by Zipf's law, carousel and prefetch on`;
    return [
      {
        id: "P4a",
        what: `${run}: upstream calls`,
        baseline: "distinct keys asked for",
        value: upstreamCalls / seen.keys.size,
        unit: "×",
        goal: 1.02,
        notes: `${upstreamCalls} calls for ${seen.keys.size} keys, seed ${seed}`,
      },
      {
        id: "P4b",
        what: "upstream calls caused by prefetching",
        baseline: "the same prefetches alone, on an empty cache",
        value: prefetchCalls,
        unit: "calls",
        goal: 0,
        notes: `${seen.prefetches} prefetches`,
      },
    ];
  } finally {
    await live.close();
  }
}

/** Plays the views, `concurrency` shoppers at a time, and tells what was asked for. */
async function browse(pool: readonly string[], options: Required<Omit<Options, "products">>) {
  const random = seededRandom(options.seed);
  const rank = zipfRanks(pool.length, 1, random);
  const views = Array.from({ length: options.views }, () => pool[rank()] ?? "");
  const keys = new Set<string>();
  const prefetched = new Set<string>();
  let prefetches = 0;
  async function shopper(): Promise<void> {
    for (let id = views.pop(); id !== undefined; id = views.pop()) {
      // Real shoppers arrive by the network; a run of cache hits here would starve it.
      await setImmediate();
      const ref: OfferRef = { market: "1688", id };
      keys.add(`offer ${id}`).add(`related ${id}`);
      const [offer, related] = await Promise.all([
        getOffer(anonymous, ref, "en"),
        relatedOffers(anonymous, ref, 1, "en"),
      ]);
      if (offer.kind !== "found" || related.kind !== "found")
        throw new Error(`${id} ended as ${offer.kind} and ${related.kind}`);
      for (const card of related.value.offers) {
        await prefetch(card.id);
        prefetched.add(card.id);
        prefetches += 1;
      }
    }
  }
  await Promise.all(Array.from({ length: options.concurrency }, shopper));
  return { keys, prefetched, prefetches };
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
