import { afterEach, describe, expect, it, test } from "vitest";
import { createUpstream } from "./create-upstream";
import type { Upstream } from "./door";
import type { UpstreamOptions } from "./options";
import { optionsFor } from "./test-support/entries";
import { taobaoReply } from "./test-support/finding";
import { sendEnvelope, startWireServer } from "./test-support/wire-server";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((thing) => thing.close()));
});

type Answer = { data?: unknown; rest?: object; status?: number };

/** A door whose upstream answers by path; anything else is an empty page. */
async function doorTo(answers: Record<string, Answer> = {}, rest: Partial<UpstreamOptions> = {}) {
  const server = await startWireServer((reply, request) => {
    const { data = { data: [] }, rest: more = {}, status } = answers[request.path] ?? {};
    if (status !== undefined) reply.statusCode = status;
    sendEnvelope(reply, data, more);
  });
  const door = createUpstream(optionsFor(server.url, rest));
  open.push(door, server);
  return { door, server };
}

const narrowed = {
  page: 2,
  pageSize: 20,
  language: "en",
  sort: "relevance",
  filters: [],
  minPriceFen: null,
  maxPriceFen: null,
  categoryId: null,
} as const;
const plain = { beginPage: 2, pageSize: 20, country: "en" };
const pictureBase64 = "/9j/4AAQ";
const region = { x0: 48, x1: 266, y0: 10, y1: 581 };

type Sent = [string, (door: Upstream) => Promise<unknown>, string, object];
const SENT: Sent[] = [
  [
    "a picture with its box",
    (door) =>
      door.searchByPicture({
        ...narrowed,
        market: "1688",
        pictureBase64,
        region,
        categoryId: "67",
      }),
    "/v2/alibaba/product/image/query",
    { ...plain, imageBase64: pictureBase64, region: "48,266,10,581", categoryId: 67 },
  ],
  [
    "a picture to Taobao",
    (door) =>
      door.searchByPicture({
        market: "taobao",
        pictureBase64,
        page: 1,
        pageSize: 20,
        language: "en",
      }),
    "/v2/taobao/product/image/query",
    { imageBase64: pictureBase64, language: "en" },
  ],
  [
    "a shop without a keyword",
    (door) => door.searchShop({ ...narrowed, sellerOpenId: "BBBx", keyword: "" }),
    "/v2/alibaba/product/query/selleroffer",
    { ...plain, sellerOpenId: "BBBx" },
  ],
  [
    "a shop with keyword and category",
    (door) =>
      door.searchShop({ ...narrowed, sellerOpenId: "BBBx", keyword: "bag", categoryId: "67" }),
    "/v2/alibaba/product/query/selleroffer",
    { ...plain, sellerOpenId: "BBBx", keyword: "bag", categoryId: 67 },
  ],
  [
    "recommendations for a shopper",
    (door) => door.recommendedOffers({ page: 2, pageSize: 20, language: "en", shopperId: "u-1" }),
    "/v2/alibaba/product/offerRecommend",
    { ...plain, outMemberId: "u-1" },
  ],
  [
    "a hot list",
    (door) => door.hotList({ categoryId: "67", rank: "good_price", limit: 20, language: "en" }),
    "/v2/alibaba/product/topList/query",
    { rankId: "67", rankType: "goodPrice", limit: 20, language: "en" },
  ],
  [
    "a Taobao search",
    (door) =>
      door.searchTaobao({ keyword: "bag", page: 2, pageSize: 40, language: "en", sort: "sales" }),
    "/v2/taobao/product/item/search",
    { keyword: "bag", pageNo: 2, pageSize: 40, sort: "total_sales_desc" },
  ],
  [
    "ids to check, as JSON inside text",
    (door) => door.checkTaobao({ items: [{ id: "4611686018427387001", skuIds: ["1"] }] }),
    "/v2/taobao/product/batch/check",
    { params: '[{"itemId":"4611686018427387001","skuIds":["1"]}]' },
  ],
];

test.each(SENT)("sends %s in upstream's words", async (_name, ask, path, body) => {
  const { door, server } = await doorTo();
  await ask(door);
  const [seen] = server.seen;
  expect([seen?.path, JSON.parse(seen?.body ?? "null")]).toEqual([path, body]);
});

const item = { id: "1", skuIds: [] };
const UNSENT: [string, (door: Upstream) => Promise<unknown>][] = [
  [
    "a box turned inside out",
    (door) =>
      door.searchByPicture({
        ...narrowed,
        market: "1688",
        pictureBase64,
        region: { ...region, x1: 48 },
      }),
  ],
  [
    "a picture that is not base64",
    (door) =>
      door.searchByPicture({
        ...narrowed,
        market: "1688",
        pictureBase64: "data:image/jpeg;base64,/9j/",
        region: null,
      }),
  ],
  [
    "page 0 of a Taobao picture",
    (door) =>
      door.searchByPicture({
        market: "taobao",
        pictureBase64,
        page: 0,
        pageSize: 20,
        language: "en",
      }),
  ],
  [
    "41 Taobao goods a page",
    (door) =>
      door.searchTaobao({ keyword: "a", page: 1, pageSize: 41, language: "en", sort: "relevance" }),
  ],
  [
    "21 of a hot list",
    (door) => door.hotList({ categoryId: "1", rank: "hot", limit: 21, language: "en" }),
  ],
  ["a check of nothing", (door) => door.checkTaobao({ items: [] })],
  [
    "a check of 101",
    (door) => door.checkTaobao({ items: Array.from({ length: 101 }, () => item) }),
  ],
];

test.each(UNSENT)("does not send %s", async (_name, ask) => {
  const { door, server } = await doorTo();
  expect(await ask(door)).toMatchObject({ ok: false, kind: "unsent", reason: "bad_input" });
  expect(server.seen).toEqual([]);
});

describe("an offer of Taobao", () => {
  const ref = { market: "taobao", id: "WUnUC1cILiBjt-Jv3lDdlQ" } as const;
  const path = `/v2/taobao/product/get?itemId=${ref.id}`;

  it("is asked for by GET and read", async () => {
    const { door, server } = await doorTo({ [path]: { data: taobaoReply } });
    const outcome = await door.getOffer({ ref, language: "en" });
    expect(server.seen[0]?.method).toBe("GET");
    expect(outcome).toMatchObject({ ok: true, value: { kind: "offer", offer: { ref } } });
  });

  it("is gone when upstream says so", async () => {
    const { door } = await doorTo({
      [path]: { data: null, rest: { code: 404, msg: "商品不存在" } },
    });
    const outcome = await door.getOffer({ ref, language: "en" });
    expect(outcome).toMatchObject({ ok: true, value: { kind: "gone" } });
  });
});

describe("strict selection", () => {
  const endpoint = "/v2/alibaba/product/globalSelection/keywords/query";
  const query = "/v2/alibaba/product/keywords/query";
  const asked = { ...narrowed, keyword: "bag", selection: "global" } as const;
  const paths = (server: { seen: { path: string }[] }) => server.seen.map(({ path }) => path);

  it("is one call where its endpoint is confirmed", async () => {
    const { door, server } = await doorTo({}, { confirmed: "all" });
    expect((await door.searchSelection(asked)).ok).toBe(true);
    expect(paths(server)).toEqual([endpoint]);
  });

  it.each([
    ["global", "isQqyx"],
    ["1688", "1688Selection"],
  ] as const)("%s falls back to the keyword query with %s", async (selection, filter) => {
    const { door, server } = await doorTo();
    await door.searchSelection({ ...asked, selection });
    expect(paths(server)).toEqual([query]);
    expect(JSON.parse(server.seen[0]?.body ?? "")).toMatchObject({ keyword: "bag", filter });
  });

  it("asks a path that is not there once, then the query only", async () => {
    const { door, server } = await doorTo({ [endpoint]: { status: 404 } }, { confirmed: "all" });
    expect((await door.searchSelection(asked)).ok).toBe(true);
    expect((await door.searchSelection(asked)).ok).toBe(true);
    expect(paths(server)).toEqual([endpoint, query, query]);
  });

  it("does not hide that its endpoint is ill", async () => {
    const { door, server } = await doorTo(
      { [endpoint]: { data: null, rest: { code: 500 } } },
      { confirmed: "all" },
    );
    expect(await door.searchSelection(asked)).toMatchObject({ ok: false, kind: "envelope" });
    expect(paths(server)).toEqual([endpoint]);
  });
});
