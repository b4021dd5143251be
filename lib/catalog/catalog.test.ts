import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anonymous } from "@/lib/auth/actor";
import { FRESHNESS } from "@/lib/cache/freshness";
import { categoryDto } from "@/lib/contract/category";
import { offerDto } from "@/lib/contract/offer";
import { relatedResultDto, searchQuery, searchResultDto } from "@/lib/contract/search";
import { manualClock } from "@/lib/kernel/clock";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { setLogLevel } from "@/lib/log/log";
import { getCategory } from "./get-category";
import { getOffer } from "./get-offer";
import type { Lookup } from "./lookup";
import { peekOffer } from "./peek-offer";
import { relatedOffers } from "./related-offers";
import { searchOffers } from "./search-offers";
import { startLiveCatalog, type LiveCatalog } from "./test-support/live-catalog";

let live: LiveCatalog;
beforeAll(async () => {
  setLogLevel("silent");
  live = await startLiveCatalog();
});
beforeEach(() => live.reset());
afterAll(() => live.close());

function found<T>(lookup: Lookup<T>): T {
  if (lookup.kind !== "found") throw new Error(`expected found, got ${JSON.stringify(lookup)}`);
  return lookup.value;
}

const query = (over: Record<string, string> = {}) => searchQuery.parse({ q: "bag", ...over });
const anOffer = async (kind = "any"): Promise<OfferRef> => {
  const [id] = await live.offerIds(kind, 1);
  if (!id) throw new Error(`the sandbox has no offer of kind ${kind}`);
  return { market: "1688", id };
};
const look = (ref: OfferRef) => getOffer(anonymous, ref, "en");

describe("searching", () => {
  it("answers cards as our contract promises them", async () => {
    const result = found(await searchOffers(anonymous, query()));
    expect(searchResultDto.parse(result)).toEqual(result);
    expect(result.offers.length).toBeGreaterThan(0);
  });

  it("makes one call for one search, however its address is spelt", async () => {
    await searchOffers(anonymous, query({ q: "hand  bag", min: "5", filters: "curated,new_7d" }));
    await searchOffers(anonymous, query({ q: "hand bag", min: "5.00", filters: "new_7d,curated" }));
    expect(await live.calls()).toEqual({ "offers.search": 1 });
  });

  it("fetches nothing to fill a card and uses what a product page left", async () => {
    const before = found(await searchOffers(anonymous, query()));
    const card = before.offers[0];
    if (!card) throw new Error("no card");
    expect(card.known).toBeNull();
    const offer = found(await look({ market: card.market, id: card.id }));
    const after = found(await searchOffers(anonymous, query()));
    expect(after.offers[0]?.known).toMatchObject({
      minPrice: offer.buyable?.min,
      maxPrice: offer.buyable?.max,
    });
    expect(await live.calls()).toEqual({ "offers.search": 1, "offers.get": 1 });
  });

  it("finds nothing as an empty page", async () => {
    const result = found(await searchOffers(anonymous, query({ q: "qqxxzzyy", min: "9999999" })));
    expect([result.offers, result.hasMore]).toEqual([[], false]);
  });
});

describe("looking at an offer", () => {
  it("answers as our contract promises, for every kind of offer", async () => {
    for (const id of await live.offerIds("any", 60)) {
      const offer = found(await look({ market: "1688", id }));
      expect(offerDto.parse(offer)).toEqual(offer);
      expect(offer.id).toBe(id);
    }
  });

  it("makes one call for 1,000 readers at once", async () => {
    const ref = await anOffer();
    const lookups = await Promise.all(Array.from({ length: 1000 }, () => look(ref)));
    expect(lookups.every(({ kind }) => kind === "found")).toBe(true);
    expect(await live.calls()).toEqual({ "offers.get": 1 });
  });

  it("says not found on the marketplace's word, and remembers it", async () => {
    const ref = { market: "1688", id: "AAAAAAAAAAAAAAAAAAAAAA" } as const;
    expect(await look(ref)).toEqual({ kind: "not_found" });
    expect(await look(ref)).toEqual({ kind: "not_found" });
    expect(peekOffer(ref, "en")).toEqual({ kind: "gone" });
    expect(await live.calls()).toEqual({ "offers.get": 1 });
  });

  it("links to the marketplace only by its own numeric ids", async () => {
    const ref = await anOffer();
    expect(found(await look(ref)).marketUrl).toBeNull();
  });
});

describe("peeking", () => {
  it("knows only what was looked at, and never calls", async () => {
    const ref = await anOffer();
    expect(peekOffer(ref, "en")).toEqual({ kind: "unknown" });
    const offer = found(await look(ref));
    expect(peekOffer(ref, "en")).toEqual({ kind: "found", value: offer });
    expect(await live.calls()).toEqual({ "offers.get": 1 });
  });
});

describe("related goods", () => {
  it("answers ten cards and the next ten", async () => {
    const ref = await anOffer();
    const first = found(await relatedOffers(anonymous, ref, 1, "en"));
    expect(relatedResultDto.parse(first)).toEqual(first);
    expect([first.offers.length, first.hasMore]).toEqual([10, true]);
    const second = found(await relatedOffers(anonymous, ref, 2, "en"));
    expect(second.offers.map(({ id }) => id)).not.toEqual(first.offers.map(({ id }) => id));
  });
});

describe("categories", () => {
  it("answers the root and a category below it", async () => {
    const root = found(await getCategory(anonymous, "0", "en"));
    expect(categoryDto.parse(root)).toEqual(root);
    const child = root.children[0];
    if (!child) throw new Error("no category");
    expect(found(await getCategory(anonymous, child.id, "en")).category.id).toBe(child.id);
  });
});

describe("an outage", () => {
  it("is answered from the last good reply, marked and dated", async () => {
    const clock = manualClock(Date.parse("2026-11-23T10:00:00Z"));
    await live.reset({ clock });
    const ref = await anOffer();
    const good = found(await look(ref));
    clock.advance(FRESHNESS["offers.get"].revalidateMs + 1);
    await live.fault({ endpoint: "*", kind: "http", status: 500 });
    expect(found(await look(ref))).toEqual({
      ...good,
      freshness: { state: "stale", asOf: "2026-11-23T10:00:00.000Z" },
    });
  });

  it("is no reason to call a thing missing", async () => {
    const ref = await anOffer();
    await live.fault({ endpoint: "*", kind: "http", status: 404 });
    expect((await look(ref)).kind).toBe("unavailable");
  });

  it("carries the upstream's request id and its word when to come back", async () => {
    await live.reset({ timeoutMs: 500 });
    await live.fault({ endpoint: "*", kind: "http", status: 429, retryAfter: 7 });
    expect(await searchOffers(anonymous, query())).toEqual({
      kind: "unavailable",
      upstreamRequestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      retryAfterSeconds: 7,
    });
  });
});
