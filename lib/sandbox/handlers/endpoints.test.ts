import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENDPOINT_BY_KEY } from "@/lib/upstream/contract/registry";
import type { RunningSandbox } from "../start";
import { addressParam, receiver } from "../testing/addresses";
import { control, get, PATHS, post, rawPost, SEARCH, startSmall } from "../testing/client";
import { SMALL_PICTURE } from "../testing/pictures";

type Page = {
  totalRecords: number;
  totalPage: number;
  pageSize: number;
  currentPage: number;
  data: Record<string, unknown>[];
};

const NEED_AN_ORDER = new Set(
  "create create_batch pay_url pay_batch cancel confirm_receipt get trace"
    .split(" ")
    .map((call) => `orders.${call}`)
    .concat("create pay cancel order trace".split(" ").map((call) => `taobao.${call}`)),
);

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSmall({ offers: 3000 });
});
afterAll(() => sandbox.close());

async function find(kind: string): Promise<string> {
  const { ids } = (await control(sandbox, "GET", `offers?kind=${kind}&limit=1`)) as {
    ids: string[];
  };
  return ids[0] ?? "";
}

async function search(part: Record<string, unknown> = {}): Promise<Page> {
  return (await post(sandbox, PATHS.search, { ...SEARCH, ...part })).data as Page;
}

const detail = async (offerId: string) =>
  (await post(sandbox, PATHS.detail, { offerId, country: "en" })).data as Record<string, unknown>;

const related = async (offerId: string, pageNo: number) =>
  (await post(sandbox, PATHS.related, { offerId, pageNo, pageSize: 10, language: "en" }))
    .data as Record<string, unknown>[];

describe("every endpoint", () => {
  it("wraps replies the way the upstream does", async () => {
    const reply = await post(sandbox, PATHS.category, { categoryId: "0", language: "en" });
    expect(reply).toMatchObject({ code: 200, msg: "成功" });
    expect(reply.requestId).toMatch(/^[0-9a-f]{32}$/);
    expect(reply.developId).toMatch(/^[1-9]\d{18}$/);
  });

  it("answers in shapes the contract reads", async () => {
    const id = await find("two_dimensions");
    const taobaoId = await find("two_dimensions&market=taobao");
    const cargoParamList = [{ offerMapId: id, sellerOpenId: "BBBnobody", quantity: 1 }];
    const taobaoLine = { itemId: "1", quantity: 1, price: 1, currency: "CNY" };
    const inputs: Record<string, unknown> = {
      "offers.search": SEARCH,
      "offers.get": { offerId: id, country: "en" },
      "offers.related": { offerId: id, pageNo: 1, pageSize: 10, language: "en" },
      "categories.get": { categoryId: "0", language: "en" },
      "picture_search.1688": { ...SEARCH, imageBase64: SMALL_PICTURE },
      "shops.search": { ...SEARCH, sellerOpenId: "BBBnobody" },
      "recommendations.list": { beginPage: 1, pageSize: 20, country: "en" },
      "selections.global": SEARCH,
      "selections.1688": SEARCH,
      "hot_lists.get": { rankId: "0", rankType: "complex", limit: 20, language: "en" },
      "taobao.get": { itemId: taobaoId },
      "taobao.check": { params: JSON.stringify([{ itemId: taobaoId, skuIds: [] }]) },
      "taobao.search": { keyword: "bag", pageNo: 1, pageSize: 20 },
      "picture_search.taobao": { imageBase64: SMALL_PICTURE },
      "orders.preview": { addressParam, cargoParamList },
      "orders.preview_batch": { addressParam, cargoParamList },
      "taobao.preview": {
        orderLineList: JSON.stringify([taobaoLine]),
        receiver: JSON.stringify(receiver),
      },
      "orders.list": { pageNo: 1, beginPage: 1, pageSize: 10 },
      "taobao.list": { pageNo: 1, pageSize: 10 },
    };
    for (const [key, { method, path, output }] of ENDPOINT_BY_KEY) {
      // These need an order: the stories between door and sandbox tell of them.
      if (NEED_AN_ORDER.has(key)) continue;
      const input = inputs[key] as Record<string, string>;
      const reply = await (method === "GET" ? get : post)(sandbox, path, input);
      expect([reply.code, output.safeParse(reply.data).success], key).toEqual([200, true]);
    }
  });

  it("refuses a body that does not fit, naming the field", async () => {
    const reply = await post(sandbox, PATHS.search, { ...SEARCH, pageSize: 51 });
    expect(reply).toMatchObject({ code: 400, msg: "参数错误:pageSize", data: null });
  });

  it("answers an unknown path with an envelope and 404", async () => {
    const reply = await rawPost(sandbox, "/v2/nowhere", {});
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ code: 404, msg: "接口不存在" });
  });
});

describe("keyword search", () => {
  it("sends items of exactly eight members, the id under either name", async () => {
    const { data } = await search({ pageSize: 50 });
    expect(data.every((item) => Object.keys(item).length === 8)).toBe(true);
    expect(
      data.some((item) => "offerId" in item) && data.some((item) => "offerMapId" in item),
    ).toBe(true);
  });

  it("sends prices as text, and numbers as text or null here and there", async () => {
    const { data } = await search({ keyword: "new", pageSize: 50, sort: '{"price":"asc"}' });
    const prices = data.map((item) => (item.priceInfo as { price: string }).price);
    expect(prices.every((price) => /^\d+\.\d{1,2}$/.test(price))).toBe(true);
    const kinds = new Set(
      data.map(({ monthSold }) => (monthSold === null ? "null" : typeof monthSold)),
    );
    expect([...kinds].sort()).toEqual(["null", "number", "string"]);
  });

  it("pages through without gaps or repeats, then answers an empty page", async () => {
    const first = await search({ keyword: "mug", pageSize: 7 });
    const seen: unknown[] = [];
    for (let page = 1; page <= first.totalPage + 1; page++)
      seen.push(
        ...(await search({ keyword: "mug", pageSize: 7, beginPage: page })).data.map(
          (i) => i.imageUrl,
        ),
      );
    expect(seen).toHaveLength(first.totalRecords);
    expect(new Set(seen).size).toBe(first.totalRecords);
  });

  it("never tells of more than 2,000 offers and counts one page too many, as the sample does", async () => {
    const large = await startSmall({ offers: 20_000 });
    const ask = async (beginPage: number) => {
      const body = { ...SEARCH, keyword: "wholesale", pageSize: 5, beginPage };
      return (await post(large, PATHS.search, body)).data as Page;
    };
    expect(await ask(1)).toMatchObject({ totalRecords: 2000, totalPage: 401 });
    expect((await ask(400)).data).toHaveLength(5);
    expect((await ask(401)).data).toEqual([]);
    await large.close();
  });

  it("refuses a sort that is not the JSON it knows", async () => {
    expect(await post(sandbox, PATHS.search, { ...SEARCH, sort: "price" })).toMatchObject({
      code: 400,
      msg: "参数错误:sort",
    });
  });
});

describe("product detail", () => {
  it("answers to the map id and to the numeric id", async () => {
    const { offers } = (await control(sandbox, "GET", "offers?limit=1")) as {
      offers: { id: string; numericId: string }[];
    };
    const [offer] = offers;
    expect(await detail(offer?.numericId ?? "")).toEqual(await detail(offer?.id ?? ""));
  });

  it("says in words that an offer does not exist", async () => {
    expect(await post(sandbox, PATHS.detail, { offerId: "999", country: "en" })).toMatchObject({
      code: 404,
      msg: "商品不存在",
      data: null,
    });
  });

  it.each([
    ["two_dimensions", 2],
    ["one_dimension", 1],
  ])("gives SKUs of %s that many attributes", async (kind, count) => {
    const skus = (await detail(await find(kind))).productSkuInfos as {
      skuAttributes: unknown[];
      specId: string;
    }[];
    expect(skus.length).toBeGreaterThan(1);
    expect(
      skus.every((sku) => sku.skuAttributes.length === count && /^[0-9a-f]{32}$/.test(sku.specId)),
    ).toBe(true);
  });

  it("has an empty SKU list and quote type 0 without SKUs", async () => {
    expect(await detail(await find("no_sku"))).toMatchObject({
      productSkuInfos: [],
      productSaleInfo: { quoteType: 0 },
    });
  });

  it("sends SKU ids beyond 2^53 as bare digits", async () => {
    const { ids } = (await control(sandbox, "GET", "offers?kind=sku_price&limit=30")) as {
      ids: string[];
    };
    const texts = await Promise.all(
      ids.map(async (offerId) =>
        (await rawPost(sandbox, PATHS.detail, { offerId, country: "en" })).text(),
      ),
    );
    expect(texts.some((text) => /"skuId":\d{17,19},/.test(text))).toBe(true);
    expect(texts.some((text) => /"skuId":"\d+"/.test(text))).toBe(true);
  });

  it("weighs a piece in kilograms and a SKU in grams", async () => {
    const shipping = (await detail(await find("two_dimensions"))).productShippingInfo as {
      weight: number;
      skuShippingInfoList: { weight: number }[];
    };
    expect(shipping.skuShippingInfoList[0]?.weight).toBe(Math.round(shipping.weight * 1000));
  });

  it("carries attacks in hostile descriptions", async () => {
    const { ids } = (await control(sandbox, "GET", "offers?kind=hostile_description&limit=12")) as {
      ids: string[];
    };
    const htmls = await Promise.all(ids.map(async (id) => String((await detail(id)).description)));
    const all = htmls.join("");
    for (const trick of [
      "<script>",
      "onerror=",
      "javascript:",
      "<iframe",
      "url(",
      "<svg",
      'http-equiv="refresh"',
      "99999",
    ])
      expect(all).toContain(trick);
  });
});

describe("related goods", () => {
  it("is a plain array of items with the twelve members of the stored reply", async () => {
    const [item] = await related(await find("any"), 1);
    expect(Object.keys(item ?? {})).toEqual(
      "imageUrl subject subjectTrans priceInfo offerMapId isJxhy isOnePsale monthSold sellerIdentities topCategoryId secondCategoryId thirdCategoryId".split(
        " ",
      ),
    );
  });

  it("goes on for several pages, then is empty, and never repeats", async () => {
    const id = await find("any");
    const pages: Record<string, unknown>[][] = [];
    for (let page = 1; page <= 8; page++) pages.push(await related(id, page));
    const ids = pages.flat().map(({ offerMapId }) => offerMapId);
    expect(pages[2]?.length).toBeGreaterThan(0);
    expect(pages.at(-1)).toEqual([]);
    expect(new Set([...ids, id]).size).toBe(ids.length + 1);
    expect(ids.length).toBeGreaterThanOrEqual(23);
  });
});

it("starts related goods at the first, whatever the page size", async () => {
  const offerId = await find("any");
  const ask = async (pageNo: number, pageSize: number) =>
    (await post(sandbox, PATHS.related, { offerId, pageNo, pageSize, language: "en" }))
      .data as unknown[];
  expect([...(await ask(1, 5)), ...(await ask(2, 5))]).toEqual(await ask(1, 10));
});

describe("category by id", () => {
  it("lists the departments under 0 and leads down to leaves", async () => {
    type Node = { categoryId: number; children: Node[] | null; leaf: boolean | string };
    const get = async (id: number) =>
      (await post(sandbox, PATHS.category, { categoryId: String(id), language: "en" }))
        .data as Node;
    const root = await get(0);
    expect(root.children?.length).toBeGreaterThanOrEqual(12);
    const group = (await get(root.children?.[0]?.categoryId ?? 0)).children?.[0];
    const leaf = (await get(group?.categoryId ?? 0)).children?.[0];
    expect(String(leaf?.leaf)).toBe("true");
    expect((await get(leaf?.categoryId ?? 0)).children).toBeNull();
  });

  it("refuses an id nobody has", async () => {
    expect(
      await post(sandbox, PATHS.category, { categoryId: "424242", language: "en" }),
    ).toMatchObject({ code: 404, data: null });
  });
});
