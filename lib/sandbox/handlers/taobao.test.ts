import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningSandbox } from "../start";
import { control, get, PATHS, post, signedHeaders, startSmall } from "../testing/client";

type Sku = {
  skuId: unknown;
  mpSkuId: unknown;
  price: number;
  status: string;
  picUrl: string | null;
  properties: { propId: number; valueName: string }[];
};
type Item = Record<string, unknown> & { itemId: string; price: number; skuList: Sku[] };
type Row = { itemId: string; price: string };

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSmall({ offers: 3000 });
});
afterAll(() => sandbox.close());

const item = async (itemId: string) =>
  (await get(sandbox, PATHS.taobaoItem, { itemId })).data as Item;
const rows = async (input: object) => {
  const asked = { keyword: "bag", pageNo: 1, pageSize: 20, ...input };
  return ((await post(sandbox, PATHS.taobaoSearch, asked)).data as { data: Row[] }).data;
};

async function told(kind: string, limit = 1) {
  const reply = await control(sandbox, "GET", `offers?market=taobao&kind=${kind}&limit=${limit}`);
  return (reply as { offers: { id: string; numericId: string }[] }).offers;
}

async function check(items: object[]) {
  const reply = await post(sandbox, PATHS.taobaoCheck, { params: JSON.stringify(items) });
  return reply.data as {
    mpProducts: { itemId: string; skuList: { skuId: string }[] }[];
    noMpProductItemIds: string[];
    noMpReasonList: { itemId: string; reason: string }[];
  };
}

describe("an item", () => {
  it("answers to its opaque id and to the number of its link", async () => {
    const [offer] = await told("any");
    expect(await item(offer?.numericId ?? "")).toEqual(await item(offer?.id ?? ""));
  });

  it("is not known to the other market", async () => {
    const [offer] = await told("any");
    const asked = { offerId: offer?.id, country: "en" };
    expect(await post(sandbox, PATHS.detail, asked)).toMatchObject({ code: 404 });
  });

  it("prices in fen what the list prices in yuan", async () => {
    const [row] = await rows({});
    expect((await item(row?.itemId ?? "")).price).toBe(Math.round(Number(row?.price) * 100));
  });

  it("has SKUs with a property per dimension, pictured by colour", async () => {
    const all = await Promise.all((await told("two_dimensions", 12)).map(({ id }) => item(id)));
    expect(all.every(({ skuList }) => skuList.every((sku) => sku.properties.length === 2))).toBe(
      true,
    );
    const pictured = all.flatMap(({ skuList }) => skuList).filter(({ picUrl }) => picUrl !== null);
    const reply = await fetch(`${pictured[0]?.picUrl}?w=80`);
    expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "image/webp"]);
  });

  it("sends ids to order by beyond 2^53, bare and as text", async () => {
    const texts = await Promise.all(
      (await told("one_dimension", 12)).map(async ({ id }) => {
        const url = `${sandbox.url}${PATHS.taobaoItem}?itemId=${id}`;
        return (await fetch(url, { headers: signedHeaders(Date.now()) })).text();
      }),
    );
    expect(texts.some((text) => /"mpSkuId":\d{16,18},/.test(text))).toBe(true);
    expect(texts.some((text) => /"mpSkuId":"\d{16,18}"/.test(text))).toBe(true);
  });

  it("says in words that it does not exist", async () => {
    const reply = await get(sandbox, PATHS.taobaoItem, { itemId: "999" });
    expect(reply).toMatchObject({ code: 404, msg: "商品不存在" });
  });
});

describe("search", () => {
  it("sorts by price when asked to and ignores a sort it does not know", async () => {
    const prices = (await rows({ sort: "price_asc" })).map(({ price }) => Number(price));
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    expect(await rows({ sort: "tk_rate_desc" })).toEqual(await rows({}));
  });

  it("goes through its pages without repeats and ends in an empty one", async () => {
    const seen: string[] = [];
    for (let pageNo = 1; ; pageNo += 1) {
      const found = await rows({ pageNo, pageSize: 7 });
      if (found.length === 0) break;
      seen.push(...found.map(({ itemId }) => itemId));
    }
    expect(seen.length).toBeGreaterThan(7);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("finds an item by its own picture, without pages", async () => {
    const [offer] = await told("any");
    const picture = await fetch(`${sandbox.url}/pictures/${offer?.id}-0.webp?w=320`);
    const imageBase64 = Buffer.from(await picture.arrayBuffer()).toString("base64");
    const { data } = await post(sandbox, PATHS.taobaoPicture, { imageBase64 });
    expect((data as Row[]).slice(0, 5).map(({ itemId }) => itemId)).toContain(offer?.id);
  });
});

describe("the check by ids", () => {
  it("answers for every item, with reasons for those that can't be ordered", async () => {
    const [good] = await told("two_dimensions");
    const [closed] = await told("not_on_sale");
    const asked = [good?.id, closed?.id, "999"].map((itemId) => ({ itemId, skuIds: [] }));
    const { mpProducts, noMpProductItemIds, noMpReasonList } = await check(asked);
    expect(mpProducts.map(({ itemId }) => itemId)).toEqual([good?.id]);
    expect(noMpProductItemIds).toEqual([closed?.id, "999"]);
    expect(noMpReasonList.map(({ reason }) => reason)).toEqual(["商品已下架", "10001::NOT_FOUND"]);
  });

  it("tells of the SKUs that were asked about", async () => {
    const [good] = await told("two_dimensions");
    const all = (await check([{ itemId: good?.id, skuIds: [] }])).mpProducts[0]?.skuList ?? [];
    const one = await check([{ itemId: good?.id, skuIds: [all[1]?.skuId] }]);
    expect(all.length).toBeGreaterThan(1);
    expect(one.mpProducts[0]?.skuList).toEqual([all[1]]);
  });

  it.each(["{}", "[]", "not json"])("refuses %s as its text", async (params) => {
    expect(await post(sandbox, PATHS.taobaoCheck, { params })).toMatchObject({
      msg: "参数错误:params",
    });
  });
});
