import { afterEach, describe, expect, it, test } from "vitest";
import { createUpstream } from "./create-upstream";
import type { SearchOffersInput } from "./door";
import { detailReply } from "./test-support/detail";
import { optionsFor } from "./test-support/entries";
import { sendEnvelope, startWireServer } from "./test-support/wire-server";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((thing) => thing.close()));
});

/** A door whose upstream answers every call with `data`. */
async function doorTo(data: unknown, rest: object = {}) {
  const server = await startWireServer((reply) => sendEnvelope(reply, data, rest));
  const door = createUpstream(optionsFor(server.url));
  open.push(door, server);
  return { door, sent: () => JSON.parse(server.seen[0]?.body ?? "null") as unknown, server };
}

const search: SearchOffersInput = {
  keyword: "car wash",
  page: 2,
  pageSize: 20,
  language: "en",
  sort: "relevance",
  filters: [],
  minPriceFen: null,
  maxPriceFen: null,
  categoryId: null,
};
const ref = { market: "1688", id: "f6vE-dfY1NV37oG_fz9WSA" } as const;
const gone = { ok: true, value: { kind: "gone" } };
const notFound = { code: 404, msg: "商品不存在" };

describe("search", () => {
  const plain = { keyword: "car wash", beginPage: 2, pageSize: 20, country: "en" };
  test.each<[string, Partial<SearchOffersInput>, object]>([
    ["as it is", {}, plain],
    ["a sort", { sort: "sales" }, { ...plain, sort: '{"monthSold":"desc"}' }],
    ["filters", { filters: ["ships_24h", "curated"] }, { ...plain, filter: "shipIn24Hours,jxhy" }],
    [
      "a price range",
      { minPriceFen: 5, maxPriceFen: 123_450 },
      { ...plain, priceStart: "0.05", priceEnd: "1234.50" },
    ],
    ["a category", { categoryId: "79" }, { ...plain, categoryId: "79" }],
  ])("sends %s in upstream's words", async (_name, change, expected) => {
    const { door, sent } = await doorTo({ data: [] });
    await door.searchOffers({ ...search, ...change });
    expect(sent()).toEqual(expected);
  });

  test.each<[string, Partial<SearchOffersInput>]>([
    ["no keyword", { keyword: "" }],
    ["page 0", { page: 0 }],
    ["51 a page", { pageSize: 51 }],
    ["half a fen", { minPriceFen: 0.5 }],
    ["no number", { maxPriceFen: Number.NaN }],
    ["a negative price", { minPriceFen: -1 }],
  ])("does not send %s", async (_name, change) => {
    const { door, server } = await doorTo({ data: [] });
    const outcome = await door.searchOffers({ ...search, ...change });
    expect(outcome).toMatchObject({ ok: false, kind: "unsent", reason: "bad_input" });
    expect(server.seen).toEqual([]);
  });
});

describe("an offer", () => {
  it("is asked for and read", async () => {
    const { door, sent } = await doorTo(detailReply());
    const outcome = await door.getOffer({ ref, language: "en" });
    expect(sent()).toEqual({ offerId: ref.id, country: "en" });
    expect(outcome).toMatchObject({ ok: true, value: { kind: "offer", offer: { stock: 500 } } });
  });

  it("is not gone when its data is null", async () => {
    const { door } = await doorTo(null);
    expect(await door.getOffer({ ref, language: "en" })).toMatchObject({
      ok: false,
      kind: "contract",
    });
  });

  it("is gone when upstream says so", async () => {
    const { door } = await doorTo(null, notFound);
    expect(await door.getOffer({ ref, language: "en" })).toMatchObject(gone);
  });

  it("is not gone when upstream refuses for another reason", async () => {
    const { door } = await doorTo(null, { code: 500, msg: "系统繁忙" });
    expect(await door.getOffer({ ref, language: "en" })).toMatchObject({
      ok: false,
      kind: "envelope",
      meaning: "other",
      code: 500,
      msg: "系统繁忙",
      call: { upstreamRequestId: "42b6" },
    });
  });
});

describe("related offers", () => {
  it("are asked for by page", async () => {
    const { door, sent } = await doorTo([]);
    const outcome = await door.relatedOffers({ ref, page: 3, pageSize: 10, language: "vi" });
    expect(sent()).toEqual({ offerId: ref.id, pageNo: 3, pageSize: 10, language: "vi" });
    expect(outcome).toMatchObject({ ok: true, value: [] });
  });

  it("of another market are not asked for", async () => {
    const { door, server } = await doorTo([]);
    const taobao = { market: "taobao", id: "1" } as const;
    const asked = { ref: taobao, page: 1, pageSize: 10, language: "en" } as const;
    const outcome = await door.relatedOffers(asked);
    expect(outcome).toMatchObject({ ok: false, kind: "unsent", reason: "bad_input" });
    expect(server.seen).toEqual([]);
  });

  it("of an offer that is gone are a failure, not an empty list", async () => {
    const { door } = await doorTo(null, notFound);
    const outcome = await door.relatedOffers({ ref, page: 1, pageSize: 10, language: "en" });
    expect(outcome).toMatchObject({ ok: false, kind: "envelope", meaning: "not_found" });
  });
});

describe("a category", () => {
  it("is asked for and read", async () => {
    const { door, sent } = await doorTo({ categoryId: 79, chineseName: "汽车用品" });
    const outcome = await door.getCategory({ categoryId: "79", language: "en" });
    expect(sent()).toEqual({ categoryId: "79", language: "en" });
    expect(outcome).toMatchObject({ ok: true, value: { category: { name: "汽车用品" } } });
  });

  it("is gone when upstream says so", async () => {
    const { door } = await doorTo(null, notFound);
    expect(await door.getCategory({ categoryId: "79", language: "en" })).toMatchObject(gone);
  });
});

it("does not open with a path for an endpoint that does not exist", () => {
  const options = optionsFor("http://127.0.0.1:1", { paths: { "offers.git": "/x" } });
  expect(() => createUpstream(options)).toThrow("offers.git");
});
