import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startLiveCatalog, type LiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import { problemDto } from "@/lib/contract/common";
import { PEER_HEADER } from "@/lib/http/peer";
import { setLogLevel } from "@/lib/log/log";
import * as hot from "./hot/[categoryId]/route";
import * as recommended from "./recommended/route";
import * as selections from "./selections/[selection]/route";
import * as shops from "./shops/[market]/[sellerId]/route";

let live: LiveCatalog;
beforeAll(async () => {
  setLogLevel("silent");
  live = await startLiveCatalog();
});
beforeEach(() => live.reset());
afterAll(() => live.close());

const ROUTES = { hot, recommended, selections, shops };
type Params = Record<string, string>;
let asked = 0;

/** One request, from an address of its own so that no test meets another's rate limit. */
async function get(name: keyof typeof ROUTES, query = "", params: Params = {}) {
  asked += 1;
  const request = new Request(`http://shop.test/?${query}`, {
    headers: { [PEER_HEADER]: `10.2.${asked >> 8}.${asked & 255}` },
  });
  const response = await ROUTES[name].GET(request, { params: Promise.resolve(params) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const GOOD = [
  ["shops", "q=&sort=sales&page=1", { market: "1688", sellerId: "BBBabc=" }],
  ["selections", "", { selection: "global" }],
  ["selections", "q=bag&min=1", { selection: "1688" }],
  ["recommended", "page=2&language=th", {}],
  ["hot", "kind=good_price", { categoryId: "0" }],
] as const;

it.each(GOOD)("%s answers %s", async (name, query, params) => {
  expect((await get(name, query, params)).status).toBe(200);
});

describe("bad input", () => {
  it.each([
    ["shops", "page=0", { market: "1688", sellerId: "BBB" }, "page"],
    ["shops", "min=9&max=2", { market: "1688", sellerId: "BBB" }, "max"],
    ["shops", "", { market: "ebay", sellerId: "BBB" }, "market"],
    ["shops", "", { market: "1688", sellerId: "a/b" }, "sellerId"],
    ["shops", "", { market: "1688", sellerId: "x".repeat(129) }, "sellerId"],
    ["shops", `q=${"x".repeat(201)}`, { market: "1688", sellerId: "BBB" }, "q"],
    ["selections", "", { selection: "best" }, "selection"],
    ["selections", "filters=cheap", { selection: "1688" }, "filters"],
    ["recommended", "page=999", {}, "page"],
    ["recommended", "language=xx", {}, "language"],
    ["hot", "kind=best", { categoryId: "1" }, "kind"],
    ["hot", "", { categoryId: "one" }, "categoryId"],
  ] as const)("%s?%s %o names the field and calls nobody", async (name, query, params, field) => {
    const { status, body } = await get(name, query, params);
    const problem = problemDto.parse(body);
    expect([status, problem.fields?.map((wrong) => wrong.field)]).toEqual([400, [field]]);
    expect(await live.calls()).toEqual({});
  });
});

it.each([
  ["shops", { market: "taobao", sellerId: "1" }],
  ["hot", { categoryId: "999999" }],
] as const)("%s %o is not found", async (name, params) => {
  expect((await get(name, "", params)).status).toBe(404);
});

it.each(GOOD)("%s?%s is unavailable while the marketplace is", async (name, query, params) => {
  await live.reset({ timeoutMs: 500 });
  await live.fault({ endpoint: "*", kind: "http", status: 500 });
  expect((await get(name, query, params)).status).toBe(503);
});
