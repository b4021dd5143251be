import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anonymous } from "@/lib/auth/actor";
import { FRESHNESS } from "@/lib/cache/freshness";
import { HOT_KINDS, hotListDto } from "@/lib/contract/hot-list";
import { listQuery, selectionResultDto, shopResultDto } from "@/lib/contract/offer-lists";
import { searchResultDto } from "@/lib/contract/search";
import { manualClock } from "@/lib/kernel/clock";
import { setLogLevel } from "@/lib/log/log";
import { categoryTrail, peekCategory } from "./category-trail";
import { getCategory } from "./get-category";
import { getOffer } from "./get-offer";
import { hotList } from "./hot-list";
import type { Lookup } from "./lookup";
import { recommendedOffers } from "./recommended-offers";
import { searchSelection } from "./search-selection";
import { peekSeller, searchShop, type ShopRef } from "./search-shop";
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

const query = (over: Record<string, string> = {}) => listQuery.parse(over);
const ids = ({ offers }: { offers: { id: string }[] }) => offers.map(({ id }) => id);

/** An offer's shop, read without leaving a trace of it. */
async function aShop(): Promise<{ offerId: string; shop: ShopRef; name: string | null }> {
  const [id] = await live.offerIds("any", 1);
  if (!id) throw new Error("no offer");
  const { seller } = found(await getOffer(anonymous, { market: "1688", id }, "en"));
  if (seller.openId === null) throw new Error("no shop");
  await live.reset();
  return { offerId: id, shop: { market: "1688", sellerId: seller.openId }, name: seller.name };
}

async function topCategory() {
  const { children } = found(await getCategory(anonymous, "0", "en"));
  if (!children[0]) throw new Error("no category");
  return children[0];
}

describe("a shop", () => {
  it("answers its goods as our contract promises, all of them without words", async () => {
    const { shop, offerId } = await aShop();
    const result = found(await searchShop(anonymous, shop, query()));
    expect(shopResultDto.parse(result)).toEqual(result);
    expect(result.total).toBeGreaterThan(0);
    const pages = [result];
    for (let page = 2; pages.at(-1)?.hasMore; page += 1)
      pages.push(found(await searchShop(anonymous, shop, query({ page: String(page) }))));
    expect(pages.flatMap(ids)).toContain(offerId);
  });

  it("has no name until one of its goods was read, and then that name", async () => {
    const { shop, offerId, name } = await aShop();
    expect(found(await searchShop(anonymous, shop, query())).seller).toBeNull();
    await getOffer(anonymous, { market: "1688", id: offerId }, "en");
    expect(found(await searchShop(anonymous, shop, query())).seller?.name).toBe(name);
    expect(peekSeller(shop)?.name).toBe(name);
    expect(await live.calls()).toEqual({ "shops.search": 1, "offers.get": 1 });
  });

  it("that nobody knows is an empty page", async () => {
    const unknown = { market: "1688", sellerId: "BBBnobody" } as const;
    expect(ids(found(await searchShop(anonymous, unknown, query())))).toEqual([]);
  });

  it("of a market without the call is not found, and nobody is asked", async () => {
    const shop = { market: "taobao", sellerId: "1" } as const;
    expect(await searchShop(anonymous, shop, query())).toEqual({ kind: "not_found" });
    expect(await live.calls()).toEqual({});
  });
});

describe("a strict selection", () => {
  it.each(["global", "1688"] as const)("%s takes words", async (selection) => {
    const result = found(await searchSelection(anonymous, selection, query({ q: "bag" })));
    expect(selectionResultDto.parse(result)).toEqual(result);
    expect(result.category).toBeNull();
  });

  it("without words searches by the name of the first category, and says so", async () => {
    const first = await topCategory();
    const result = found(await searchSelection(anonymous, "1688", query()));
    expect(result.category).toEqual(first);
    expect(result.offers.length).toBeGreaterThan(0);
  });

  it("of a category that is none is not found", async () => {
    const asked = searchSelection(anonymous, "global", query({ category: "999999" }));
    expect(await asked).toEqual({ kind: "not_found" });
  });

  it("falls back to the keyword query with its filter where its path is not there", async () => {
    await live.fault({ endpoint: "selections.global", kind: "http", status: 404 });
    const result = await searchSelection(anonymous, "global", query({ q: "bag" }));
    expect(result.kind).toBe("found");
    expect(await live.calls()).toMatchObject({ "offers.search": 1 });
  });
});

describe("recommendations", () => {
  it("are one call for all readers at once, as our contract promises", async () => {
    const lookups = await Promise.all(
      Array.from({ length: 200 }, () => recommendedOffers(anonymous, 1, "en")),
    );
    const result = found(lookups[0]!);
    expect(searchResultDto.parse(result)).toEqual(result);
    expect(result.offers).toHaveLength(24);
    expect(await live.calls()).toEqual({ "recommendations.list": 1 });
  });

  it("go on and end", async () => {
    const seen = new Set<string>();
    let page = 1;
    for (let more = true; more; page += 1) {
      const result = found(await recommendedOffers(anonymous, page, "en"));
      for (const id of ids(result)) seen.add(id);
      more = result.hasMore;
    }
    expect(page).toBeGreaterThan(2);
    expect(seen.size).toBeGreaterThan(24);
  });

  it("survive an outage by the last good answer, marked and dated", async () => {
    const clock = manualClock(Date.parse("2026-11-23T10:00:00Z"));
    await live.reset({ clock });
    const good = found(await recommendedOffers(anonymous, 1, "en"));
    clock.advance(FRESHNESS["recommendations.list"].revalidateMs + 1);
    await live.fault({ endpoint: "*", kind: "http", status: 500 });
    expect(found(await recommendedOffers(anonymous, 1, "en"))).toEqual({
      ...good,
      freshness: { state: "stale", asOf: "2026-11-23T10:00:00.000Z" },
    });
  });
});

describe("a hot list", () => {
  it("has its places in order and what was sent about them, for every kind", async () => {
    const { id: categoryId } = await topCategory();
    for (const kind of HOT_KINDS) {
      const list = found(await hotList(anonymous, { categoryId, kind }, "en"));
      expect(hotListDto.parse(list)).toEqual(list);
      expect(list.entries.map(({ rank }) => rank)).toEqual(list.entries.map((_, at) => at + 1));
      expect(list.entries.some(({ buyers }) => buyers !== null)).toBe(true);
    }
  });

  it("tells no price until the offer itself is known", async () => {
    const { id: categoryId } = await topCategory();
    const asked = { categoryId, kind: "overall" } as const;
    const [first] = found(await hotList(anonymous, asked, "en")).entries;
    if (!first) throw new Error("no place");
    expect([first.price, first.known]).toEqual([null, null]);
    const ref = { market: first.market, id: first.id };
    const offer = found(await getOffer(anonymous, ref, "en"));
    const [again] = found(await hotList(anonymous, asked, "en")).entries;
    expect(again?.known).toMatchObject({
      minPrice: offer.buyable?.min,
      dropship: offer.badges.includes("dropship"),
    });
    expect((await live.calls())["hot_lists.get"]).toBe(1);
  });

  it("of a category that is none is not found", async () => {
    const asked = { categoryId: "999999", kind: "overall" } as const;
    expect(await hotList(anonymous, asked, "en")).toEqual({ kind: "not_found" });
  });
});

describe("the way to a category", () => {
  it("leads from the top down to it", async () => {
    const top = await topCategory();
    const [group] = found(await getCategory(anonymous, top.id, "en")).children;
    const trail = await categoryTrail(anonymous, group!, "en");
    expect(trail.map(({ id }) => id)).toEqual([top.id, group!.id]);
  });

  it("asks for what was not heard, and starts lower where nobody answers", async () => {
    const top = await topCategory();
    const [group] = found(await getCategory(anonymous, top.id, "en")).children;
    await live.reset({ timeoutMs: 500 });
    expect(await categoryTrail(anonymous, group!, "en")).toHaveLength(2);
    await live.reset({ timeoutMs: 500 });
    await live.fault({ endpoint: "*", kind: "http", status: 500 });
    expect(await categoryTrail(anonymous, group!, "en")).toEqual([group]);
  });

  it("is known by name to who never asked for it, once its parent was read", async () => {
    const top = await topCategory();
    expect(peekCategory(top.id, "en")?.name).toBe(top.name);
    expect(peekCategory(top.id, "zh")?.name).toBe(top.originalName);
    expect(peekCategory("999999", "en")).toBeNull();
  });
});

describe("an outage", () => {
  it("is nobody's empty list", async () => {
    await live.reset({ timeoutMs: 500 });
    await live.fault({ endpoint: "*", kind: "http", status: 500 });
    const shop = { market: "1688", sellerId: "BBBx" } as const;
    const lookups = await Promise.all([
      searchShop(anonymous, shop, query()),
      searchSelection(anonymous, "global", query()),
      recommendedOffers(anonymous, 1, "en"),
      hotList(anonymous, { categoryId: "1", kind: "hot" }, "en"),
    ]);
    expect(lookups.map(({ kind }) => kind)).toEqual(Array(4).fill("unavailable"));
  });
});
