import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { anonymous } from "@/lib/auth/actor";
import { offerDto } from "@/lib/contract/offer";
import { searchQuery, searchResultDto } from "@/lib/contract/search";
import { setLogLevel } from "@/lib/log/log";
import { getOffer } from "./get-offer";
import type { Lookup } from "./lookup";
import { peekOffer } from "./peek-offer";
import { relatedOffers } from "./related-offers";
import { searchOffers } from "./search-offers";
import { startLiveCatalog, type LiveCatalog } from "./test-support/live-catalog";

let live: LiveCatalog;
beforeAll(async () => {
  setLogLevel("silent");
  live = await startLiveCatalog(1500);
});
beforeEach(() => live.reset());
afterAll(() => live.close());

const search = (over: Record<string, string> = {}) =>
  searchOffers(anonymous, searchQuery.parse({ q: "shirt", market: "taobao", ...over }));

function found<T>(lookup: Lookup<T>): T {
  if (lookup.kind !== "found") throw new Error(`expected found, got ${JSON.stringify(lookup)}`);
  return lookup.value;
}

async function anItem(): Promise<{ market: "taobao"; id: string }> {
  const [first] = found(await search()).offers;
  if (!first) throw new Error("Taobao has no shirt");
  return { market: "taobao", id: first.id };
}

test("a search answers cards of Taobao as our contract promises them, without a total", async () => {
  const result = found(await search());
  expect(searchResultDto.parse(result)).toEqual(result);
  expect(new Set(result.offers.map(({ market }) => market))).toEqual(new Set(["taobao"]));
  expect(result.total).toBeNull();
});

test("the markets are searched each by its own call and never share an answer", async () => {
  const taobao = found(await search());
  const other = found(await search({ market: "1688" }));
  await search();
  expect(other.offers.map(({ id }) => id)).not.toEqual(taobao.offers.map(({ id }) => id));
  expect(await live.calls()).toEqual({ "taobao.search": 1, "offers.search": 1 });
});

test("prices rise when sorted by price", async () => {
  const prices = found(await search({ sort: "price_asc" })).offers.flatMap(({ price }) =>
    price ? [price.minor] : [],
  );
  expect(prices.length).toBeGreaterThan(3);
  expect(prices).toEqual(prices.toSorted((a, b) => a - b));
});

test("the pages end, though nobody counts them", async () => {
  const seen = new Set<string>();
  let page = 0;
  let more = true;
  while (more && page < 84) {
    page += 1;
    const result = found(await search({ page: String(page) }));
    result.offers.forEach(({ id }) => seen.add(id));
    more = result.hasMore;
  }
  expect(more).toBe(false);
  expect(seen.size).toBeGreaterThan((page - 1) * 24);
});

test("a product is one of ours, from search to memory", async () => {
  const ref = await anItem();
  expect(peekOffer(ref, "en").kind).toBe("unknown");
  const offer = found(await getOffer(anonymous, ref, "en"));
  expect(offerDto.parse(offer)).toEqual(offer);
  expect(offer).toMatchObject(ref);
  expect(peekOffer(ref, "en")).toMatchObject({ kind: "found", value: ref });
});

test("an unknown id is the marketplace's own no, and asked for once", async () => {
  const ref = { market: "taobao", id: "1234567890" } as const;
  expect(await getOffer(anonymous, ref, "en")).toEqual({ kind: "not_found" });
  expect(await getOffer(anonymous, ref, "en")).toEqual({ kind: "not_found" });
  expect(await live.calls()).toEqual({ "taobao.get": 1 });
});

test("Taobao's silence is not a missing product", async () => {
  const ref = await anItem();
  await live.fault({ endpoint: "taobao.get", kind: "http", status: 500 });
  expect((await getOffer(anonymous, ref, "en")).kind).toBe("unavailable");
});

test("there are no related goods, and none are asked for", async () => {
  const ref = { market: "taobao", id: "1234567890" } as const;
  expect(await relatedOffers(anonymous, ref, 1, "en")).toEqual({ kind: "not_found" });
  expect(await live.calls()).toEqual({});
});
