import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FRESHNESS } from "@/lib/cache/freshness";
import { startLiveCatalog, type LiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import { problemDto } from "@/lib/contract/common";
import { manualClock } from "@/lib/kernel/clock";
import { PEER_HEADER } from "@/lib/http/peer";
import { setLogLevel } from "@/lib/log/log";
import * as categories from "./categories/[categoryId]/route";
import * as offers from "./offers/[market]/[productId]/route";
import * as related from "./offers/[market]/[productId]/related/route";
import * as search from "./search/route";

let live: LiveCatalog;
let offerId: string;
beforeAll(async () => {
  setLogLevel("silent");
  live = await startLiveCatalog();
  offerId = (await live.offerIds("any", 1))[0] ?? "";
});
beforeEach(() => live.reset());
afterAll(() => live.close());

type Params = Record<string, string>;
type Route = typeof search;
let asked = 0;

/** One request, from an address of its own so that no test meets another's rate limit. */
async function get(route: Pick<Route, "GET">, query: string, params?: Params) {
  asked += 1;
  const request = new Request(`http://shop.test/?${query}`, {
    headers: { [PEER_HEADER]: `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}` },
  });
  const response = await route.GET(request, { params: Promise.resolve(params) });
  const text = await response.text();
  const body = (text === "" ? null : JSON.parse(text)) as Record<string, unknown> | null;
  return { response, status: response.status, body, text };
}

const getOffer = (query = "") => get(offers, query, { market: "1688", productId: offerId });

describe("a good answer", () => {
  it("may be kept by the browser for a moment, and by nobody else", async () => {
    const { status, response } = await get(search, "q=bag");
    expect(status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("private, max-age=30");
  });

  it("comes for every route", async () => {
    const params = { market: "1688", productId: offerId };
    const replies = await Promise.all([
      get(search, "q=bag&sort=price_asc&min=1&max=500&page=1"),
      get(offers, "", params),
      get(related, "page=2", params),
      get(categories, "", { categoryId: "0" }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});

describe("only=cached", () => {
  it("answers 204 without a call where nothing is known", async () => {
    const { status, response, text } = await getOffer("only=cached");
    expect([status, text, response.headers.get("cache-control")]).toEqual([204, "", "no-store"]);
    expect(await live.calls()).toEqual({});
  });

  it("answers what a product page left", async () => {
    const { body } = await getOffer();
    expect((await getOffer("only=cached")).body).toEqual(body);
  });
});

describe("bad input", () => {
  const text = (length: number) => "x".repeat(length);
  it.each([
    ["", "q", "Type what you are looking for."],
    ["q=%20%20", "q", "Type what you are looking for."],
    [`q=${text(4096)}`, "q", "Use at most 200 characters."],
    ["q=a%00b", "q", "Remove the control characters."],
    ["q=a%0Ab", "q", "Remove the control characters."],
    ["q=bag%0A", "q", "Remove the control characters."],
    ["q=a%E2%80%A8b", "q", "Remove the control characters."],
    ["q=a&page=0", "page", "Pages start at 1."],
    ["q=a&page=-1", "page", "Pages start at 1."],
    ["q=a&page=85", "page", "The last page is 84."],
    ["q=a&page=1.5", "page", "Use a whole page number."],
    ["q=a&page=two", "page", "Use a page number."],
    ["q=a&sort=cheap", "sort", /^Choose one of: relevance, /],
    ["q=a&min=-1", "min", /^Use a price in yuan/],
    ["q=a&min=1e9", "min", /^Use a price in yuan/],
    ["q=a&max=12.345", "max", /^Use a price in yuan/],
    ["q=a&min=20&max=10", "max", "The highest price is below the lowest."],
    ["q=a&filters=curated,free", "filters", /^Choose among: /],
    ["q=a&category=12x", "category", "A category id has digits only."],
    ["q=a&language=xx", "language", "Choose one of: en, vi, th, es, zh."],
    ["q=a&q=b", "q", "Give it only once."],
  ])("in a search, row %#", async (query, field, message) => {
    const { status, body } = await get(search, query);
    expect(status).toBe(400);
    const { fields = [] } = problemDto.parse(body);
    const said = fields.filter((error) => error.field === field).map((error) => error.message);
    expect(said).toContainEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
    expect(await live.calls()).toEqual({});
  });

  it.each([
    [offers, "", { market: "ebay", productId: "1" }, "market"],
    [offers, "", { market: "1688", productId: "../etc" }, "productId"],
    [offers, "", { market: "1688", productId: "a".repeat(65) }, "productId"],
    [offers, "only=fresh", { market: "1688", productId: "1" }, "only"],
    [related, "page=21", { market: "1688", productId: "1" }, "page"],
    [categories, "", { categoryId: "abc" }, "categoryId"],
    [categories, "", { categoryId: "1".repeat(19) }, "categoryId"],
  ])("elsewhere, row %#", async (route, query, params, field) => {
    const { status, body } = await get(route, query, params);
    expect(status).toBe(400);
    expect(problemDto.parse(body).fields?.map((error) => error.field)).toEqual([field]);
  });

  it("of a method is answered with the one that works", async () => {
    const request = new Request("http://shop.test/", { method: "DELETE" });
    const response = await search.DELETE(request, { params: Promise.resolve({}) });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET"]);
  });
});

const FAULTS: [string, Record<string, unknown> & { kind: never }][] = [
  ["500", { kind: "http", status: 500 }],
  ["404 of a broken path", { kind: "http", status: 404 }],
  ["429 with Retry-After", { kind: "http", status: 429, retryAfter: 30 }],
  ["a redirect", { kind: "http", status: 302, location: "http://127.0.0.1:1/" }],
  ["a hang", { kind: "hang" }],
  ["a reset", { kind: "reset" }],
  ["HTML", { kind: "html" }],
  ["bad JSON", { kind: "bad_json" }],
  ["half a reply", { kind: "truncated" }],
  ["an envelope error", { kind: "envelope", code: 500 }],
  ["refused credentials", { kind: "envelope", code: 401, msg: "signature error" }],
  ["a reply without end", { kind: "oversized" }],
] as never;

describe.each(FAULTS)("when the upstream answers with %s", (_name, fault) => {
  beforeEach(async () => {
    await live.reset({ timeoutMs: 400 });
    await live.fault({ endpoint: "*", ...fault });
  });

  it("says 503 with a request id and when to come back, and nothing may keep it", async () => {
    const { status, body, response, text } = await getOffer();
    const problem = problemDto.parse(body);
    expect([status, problem.status]).toEqual([503, 503]);
    expect(problem.requestId).toBe(response.headers.get("x-request-id"));
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(text).not.toMatch(/node_modules|\.ts:\d|Error:/);
  });

  it("is healed by the next good reply", async () => {
    await get(search, "q=bag");
    await live.heal();
    expect((await get(search, "q=bag")).status).toBe(200);
  });
});

it("passes the upstream's request id and Retry-After on", async () => {
  await live.reset({ timeoutMs: 400 });
  await live.fault({ endpoint: "*", kind: "http", status: 429, retryAfter: 30 });
  const { body, response } = await getOffer();
  expect(problemDto.parse(body)).toMatchObject({
    retryAfter: 30,
    upstreamRequestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  });
  expect(response.headers.get("retry-after")).toBe("30");
});

it("never calls an offer missing and never breaks when members of a reply are of a wrong shape", async () => {
  await live.fault({ endpoint: "offers.search", kind: "wrong_shape" });
  const statuses = new Set<number>();
  for (let page = 1; page <= 60; page += 1)
    statuses.add((await get(search, `q=bag&page=${page}`)).status);
  expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
});

it("answers from the last good reply during an outage, marked as stale and not to be kept", async () => {
  const clock = manualClock(Date.now());
  await live.reset({ clock });
  await getOffer();
  clock.advance(FRESHNESS["offers.get"].revalidateMs + 1);
  await live.fault({ endpoint: "*", kind: "http", status: 500 });
  const { status, body, response } = await getOffer();
  expect(status).toBe(200);
  expect(body?.["freshness"]).toMatchObject({ state: "stale" });
  expect(response.headers.get("cache-control")).toBe("no-store");
});

it("keeps a caller who hangs up from ending the call others wait for", async () => {
  await live.fault({ endpoint: "*", kind: "latency", ms: 150, times: 1 });
  const gaveUp = new AbortController();
  const request = new Request("http://shop.test/", { signal: gaveUp.signal });
  const params = Promise.resolve({ market: "1688", productId: offerId });
  void offers.GET(request, { params });
  const patient = getOffer();
  gaveUp.abort();
  expect((await patient).status).toBe(200);
  expect(await live.calls()).toEqual({ "offers.get": 1 });
});
