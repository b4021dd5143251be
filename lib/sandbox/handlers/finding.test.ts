import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningSandbox } from "../start";
import { control, get, PATHS, post, SEARCH, startSmall } from "../testing/client";
import { SMALL_PICTURE } from "../testing/pictures";

type Item = Record<string, unknown> & { imageUrl: string };
type Page = { totalRecords: number; data: Item[] };

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSmall({ offers: 3000 });
});
afterAll(() => sandbox.close());

const page = async (path: string, input: object) => (await post(sandbox, path, input)).data as Page;
const idOf = (item: Item) => String(item.offerId ?? item.offerMapId);
const detail = async (offerId: string) =>
  (await post(sandbox, PATHS.detail, { offerId, country: "en" })).data as Record<string, unknown>;

async function anyIds(query: string): Promise<string[]> {
  return ((await control(sandbox, "GET", `offers?${query}`)) as { ids: string[] }).ids;
}

describe("search by picture", () => {
  const asked = { beginPage: 1, pageSize: 5, country: "en" };
  let id: string;
  let imageBase64: string;

  beforeAll(async () => {
    [id = ""] = await anyIds("limit=1");
    const picture = await fetch(`${sandbox.url}/pictures/${id}-0.webp?w=400`);
    imageBase64 = Buffer.from(await picture.arrayBuffer()).toString("base64");
  });

  it("finds an offer by the picture it is served with", async () => {
    const { data } = await page(PATHS.picture, { ...asked, imageBase64 });
    expect(data.map(idOf)).toContain(id);
  });

  it("keeps to the price range, and sorts by price when asked to", async () => {
    const narrowed = { priceStart: "5", priceEnd: "60", sort: '{"price":"asc"}' };
    const { data } = await page(PATHS.picture, {
      ...asked,
      pageSize: 50,
      imageBase64,
      ...narrowed,
    });
    const prices = data.map(({ priceInfo }) => Number((priceInfo as { price: string }).price));
    expect(prices.length).toBeGreaterThan(1);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    expect(prices.every((price) => price >= 5 && price <= 60)).toBe(true);
  });

  it("goes through its pages without repeats", async () => {
    const first = await page(PATHS.picture, { ...asked, imageBase64 });
    const second = await page(PATHS.picture, { ...asked, imageBase64, beginPage: 2 });
    const ids = [...first.data, ...second.data].map(idOf);
    expect(new Set(ids).size).toBe(10);
  });

  it("takes its own picture's address where the bytes are a placeholder, as in the sample", async () => {
    const imageAddress = `${sandbox.url}/pictures/${id}-0.webp`;
    const { data } = await page(PATHS.picture, { ...asked, imageBase64: "xxxx", imageAddress });
    expect(data.map(idOf)).toContain(id);
  });

  it.each([
    ["bytes that are no picture", { imageBase64: "AAAA" }],
    ["an address elsewhere", { imageBase64: "AAAA", imageAddress: "http://127.0.0.1:1/a.webp" }],
    ["a box turned inside out", { imageBase64: SMALL_PICTURE, region: "9,1,0,5" }],
    ["a box outside the picture", { imageBase64: SMALL_PICTURE, region: "5,9,0,1" }],
  ])("refuses %s", async (_name, input) => {
    const reply = await post(sandbox, PATHS.picture, { ...asked, ...input });
    expect(reply).toMatchObject({ code: 400, msg: "图片无法识别" });
  });

  it("does not fill the call book with pictures", async () => {
    await page(PATHS.picture, { ...asked, imageBase64 });
    const { recent } = (await control(sandbox, "GET", "calls")) as {
      recent: { input: { imageBase64?: string } }[];
    };
    expect(recent.at(-1)?.input.imageBase64?.length).toBeLessThan(200);
  });
});

describe("search inside a shop", () => {
  it("tells the goods of that shop only, all of them without a keyword", async () => {
    const [id = ""] = await anyIds("limit=1");
    const { sellerOpenId } = await detail(id);
    const shop = { beginPage: 1, pageSize: 50, country: "en", sellerOpenId };
    const { data, totalRecords } = await page(PATHS.shop, shop);
    expect(data.map(idOf)).toContain(id);
    expect(data.every((item) => item.sellerOpenId === sellerOpenId)).toBe(true);
    const some = await page(PATHS.shop, { ...shop, keyword: String((await detail(id)).subject) });
    expect(some.totalRecords).toBeLessThan(totalRecords);
    expect(some.data.map(idOf)).toContain(id);
  });

  it("is an empty page for a shop nobody has", async () => {
    const shop = { beginPage: 1, pageSize: 5, country: "en", sellerOpenId: "BBBnobody" };
    expect(await page(PATHS.shop, shop)).toMatchObject({ totalRecords: 0, data: [] });
  });
});

describe("strict selection", () => {
  it.each([
    ["globalSelection", "isQqyx"],
    ["selection1688", "1688Selection"],
  ] as const)("%s is the keyword query with %s", async (path, filter) => {
    const { data, totalRecords } = await page(PATHS[path], SEARCH);
    expect(totalRecords).toBeGreaterThan(0);
    expect(data).toEqual((await page(PATHS.search, { ...SEARCH, filter })).data);
  });
});

describe("recommendations", () => {
  const ask = async (outMemberId: string) =>
    page(PATHS.recommended, { beginPage: 1, pageSize: 20, country: "en", outMemberId });

  it("differ by shopper and stay the same for one", async () => {
    expect(await ask("a")).toEqual(await ask("a"));
    expect((await ask("a")).data.map(idOf)).not.toEqual((await ask("b")).data.map(idOf));
  });
});

describe("the hot list", () => {
  type Row = { sort: number; soldOut: number; buyerNum: number; itemId: unknown };
  const ask = async (part: object) => {
    const input = { rankId: "0", rankType: "hot", limit: 20, language: "en", ...part };
    return (await post(sandbox, PATHS.hotList, input)).data as { rankProductModels: Row[] };
  };

  it("is numbered from one and falls in sales", async () => {
    const rows = (await ask({})).rankProductModels;
    expect(rows.map(({ sort }) => sort)).toEqual(rows.map((_, at) => at + 1));
    const sold = rows.map(({ soldOut }) => soldOut);
    expect(sold).toEqual(sold.toSorted((a, b) => b - a));
    expect(rows).toHaveLength(20);
  });

  it("holds goods of its category only", async () => {
    const rows = (await ask({ rankId: "67", rankType: "goodPrice", limit: 5 })).rankProductModels;
    expect(rows).toHaveLength(5);
    for (const { itemId } of rows)
      expect(await detail(String(itemId))).toMatchObject({ topCategoryId: 67 });
  });

  it("differs by its kind", async () => {
    const lists = await Promise.all(
      ["complex", "hot", "goodPrice", "anchorHot", "VNTrend"].map(async (rankType) =>
        JSON.stringify((await ask({ rankType })).rankProductModels),
      ),
    );
    expect(new Set(lists).size).toBe(5);
  });

  it("is refused for a category nobody has", async () => {
    const input = { rankId: "424242", rankType: "hot", limit: 5, language: "en" };
    expect(await post(sandbox, PATHS.hotList, input)).toMatchObject({ code: 404, data: null });
  });
});

it("reads a GET by its query and refuses another method", async () => {
  const [itemId = ""] = await anyIds("limit=1&market=taobao");
  expect(await get(sandbox, PATHS.taobaoItem, { itemId })).toMatchObject({ data: { itemId } });
  expect(await get(sandbox, PATHS.taobaoItem, {})).toMatchObject({ msg: "参数错误:itemId" });
  expect(await post(sandbox, PATHS.taobaoItem, { itemId })).toMatchObject({ code: 405 });
});
