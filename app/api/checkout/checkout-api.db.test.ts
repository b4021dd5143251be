import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { GUEST_COOKIE } from "@/lib/auth/read-actor";
import { problemDto } from "@/lib/contract/common";
import type { OfferDto } from "@/lib/contract/offer";
import { quoteDto, type QuoteDto } from "@/lib/contract/quote";
import { readSettings } from "@/lib/env/settings";
import { processScope } from "@/lib/kernel/process-scope";
import { setLogLevel } from "@/lib/log/log";
import { newGuest, startLiveShop, type LiveShop } from "@/lib/quote/test-support/live-shop";
import { freshDatabase } from "@/scripts/support/fresh-database";
import * as accept from "./quotes/[quoteId]/accept/route";
import * as drop from "./quotes/[quoteId]/drop/route";
import * as retry from "./quotes/[quoteId]/retry/route";
import * as one from "./quotes/[quoteId]/route";
import * as quotes from "./quotes/route";

let shop: LiveShop;
let offers: OfferDto[];
let guest: Actor;

beforeAll(async () => {
  setLogLevel("silent");
  shop = await startLiveShop(await freshDatabase());
  processScope("database", () => shop.client);
  const settings = readSettings({
    UPSTREAM_BASE_URL: shop.live.url,
    UPSTREAM_ACCESS_KEY: "test-key",
    UPSTREAM_ACCESS_SECRET: "test-secret",
    UPSTREAM_USER_ID: "1",
    DATABASE_URL: shop.databaseUrl,
    NEXTAUTH_SECRET: "0123456789abcdefghijklmnopqrstuv",
  });
  if (!settings.ok) throw new Error(JSON.stringify(settings.error));
  processScope("settings", () => settings.value);
  offers = await shop.offersOfMerchants(3);
});
beforeEach(async () => {
  await shop.reset();
  guest = newGuest();
  await shop.fill(guest, offers);
});
afterAll(() => shop.close());

type Route = { POST: typeof quotes.POST; GET: typeof one.GET };
type Sending = { body?: unknown; form?: boolean; as?: Actor; quoteId?: string };

async function call(route: Route, method: "GET" | "POST", sending: Sending = {}) {
  const { body = {}, form = false, as = guest, quoteId } = sending;
  const headers = {
    host: "shop.test",
    origin: "http://shop.test",
    referer: "http://shop.test/vi/checkout",
    cookie: `${GUEST_COOKIE}=${as.id ?? ""}`,
    accept: form ? "text/html" : "application/json",
    "content-type": form ? "application/x-www-form-urlencoded" : "application/json",
  };
  const text = form
    ? new URLSearchParams(body as Record<string, string>).toString()
    : JSON.stringify(body);
  const request = new Request("http://shop.test/api/checkout/quotes", {
    method,
    headers,
    ...(method === "POST" && { body: text }),
  });
  const params = Promise.resolve(quoteId === undefined ? {} : { quoteId });
  return route[method](request, { params });
}

async function made(): Promise<QuoteDto> {
  const reply = await call(quotes, "POST");
  expect(reply.status).toBe(200);
  return quoteDto.parse(await reply.json());
}

test("a quote is made, and read again by its owner alone", async () => {
  const quote = await made();
  const own = await call(one, "GET", { quoteId: quote.id });
  expect(quoteDto.parse(await own.json()).whole).toEqual(quote.whole);
  const strange = await call(one, "GET", { quoteId: quote.id, as: newGuest() });
  expect(strange.status).toBe(404);
});

test("no amount is taken from a request", async () => {
  const quote = await made();
  const body = { whole: { minor: 1, currency: "CNY" }, fee: 0, merchants: [] };
  const again = await call(quotes, "POST", { body });
  expect(quoteDto.parse(await again.json()).whole).toEqual(quote.whole);
});

test("neither address nor the upstream's own words reach a browser", async () => {
  const text = JSON.stringify(await made());
  expect(text).not.toMatch(/13800000000|白云区|tradeModes|fallback/);
});

test("an order nobody answered for is asked again", async () => {
  await shop.live.fault({ endpoint: "orders.preview", kind: "envelope", times: 1 });
  const quote = await made();
  expect(quote.counts.silent).toBe(1);
  const reply = await call(retry, "POST", { quoteId: quote.id });
  expect(quoteDto.parse(await reply.json()).counts).toEqual({ quoted: 3, refused: 0, silent: 0 });
});

test("changes are accepted", async () => {
  await shop.live.changeOffer(offers[0]?.id ?? "", { trait: "changed_price" });
  const quote = await made();
  expect(quote.next).toBe("accept");
  const reply = await call(accept, "POST", { quoteId: quote.id });
  expect(quoteDto.parse(await reply.json()).next).toBe("sign_in");
});

describe("leaving out", () => {
  test("tells the header how much is left", async () => {
    const quote = await made();
    const merchantKey = quote.merchants[0]?.key ?? "";
    const reply = await call(drop, "POST", { quoteId: quote.id, body: { merchantKey } });
    expect(quoteDto.parse(await reply.json()).merchants).toHaveLength(2);
    expect(reply.headers.get("set-cookie")).toMatch(/sampan_hint=2\.0/);
  });

  test.each([{}, { lineId: "a", merchantKey: "b" }])(
    "needs one thing to leave out: %j",
    async (body) => {
      const quote = await made();
      const reply = await call(drop, "POST", { quoteId: quote.id, body });
      expect(reply.status).toBe(400);
      expect(problemDto.parse(await reply.json()).fields?.[0]?.field).toBe("lineId");
    },
  );

  test("what is not there is said to be gone", async () => {
    const quote = await made();
    const reply = await call(drop, "POST", { quoteId: quote.id, body: { lineId: "none" } });
    expect(reply.status).toBe(404);
    expect(problemDto.parse(await reply.json()).reason).toBe("not_in_cart");
  });
});

describe("a form without scripts", () => {
  test("goes on to the page in its language", async () => {
    const reply = await call(quotes, "POST", { form: true, body: { language: "vi", place: "yw" } });
    expect(reply.status).toBe(303);
    expect(reply.headers.get("location")).toBe("/vi/checkout");
  });

  test("that is refused comes back to the page with its reason", async () => {
    const body = { language: "vi", place: "0123456789ABCDEF" };
    const reply = await call(quotes, "POST", { form: true, body });
    expect(reply.status).toBe(303);
    expect(reply.headers.get("location")).toMatch(/^\/vi\/checkout\?flash=/);
    expect(decodeURIComponent(reply.headers.get("set-cookie") ?? "")).toMatch(/no_such_place/);
  });
});

test("an empty cart has no cost", async () => {
  const reply = await call(quotes, "POST", { as: newGuest() });
  expect(reply.status).toBe(422);
  expect(problemDto.parse(await reply.json()).reason).toBe("empty");
});

test("a quote that was replaced is not acted on", async () => {
  const quote = await made();
  await call(quotes, "POST", { body: { place: "yw" } });
  const reply = await call(accept, "POST", { quoteId: quote.id });
  expect(reply.status).toBe(409);
  expect(problemDto.parse(await reply.json()).reason).toBe("quote_changed");
});
