import Stripe from "stripe";
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { money, type Currency } from "@/lib/kernel/money";
import type { PaymentProvider } from "../provider";
import { sessionState } from "./session-state";
import { stripeProvider } from "./stripe-provider";
import { startStandIn, type StandIn } from "./testing/stand-in";

const SECRET = "sk_test_0123456789";
const WEBHOOK = "whsec_0123456789";
let standIn: StandIn;
let provider: PaymentProvider;

beforeAll(async () => {
  standIn = await startStandIn(SECRET);
  provider = stripeProvider({ secretKey: SECRET, webhookSecret: WEBHOOK, apiBase: standIn.url });
});
afterAll(() => standIn.close());
beforeEach(() => {
  standIn.requests.length = 0;
  standIn.fail(null, 0);
});

let last = 0;
function request(minor = 1_250, currency: Currency = "USD") {
  last += 1;
  return {
    topUpId: `T${last}`,
    amount: money(minor, currency),
    title: "Wallet top-up SP-1",
    language: "vi" as const,
    returnUrl: "https://shop.test/vi/wallet/top-ups/T?paid=1",
  };
}

describe("opening a payment", () => {
  it.each<[number, Currency, string]>([
    [1_250, "USD", "usd"],
    [90_000, "VND", "vnd"],
    [1_500, "JPY", "jpy"],
    [20_000, "CLP", "clp"],
    [1, "CNY", "cny"],
  ])("asks for %d minor units of %s", async (minor, currency, code) => {
    const opened = await provider.open(request(minor, currency));
    expect(opened).toMatchObject({
      ok: true,
      value: { status: "open", amount: { minor, currency } },
    });
    const form = standIn.requests.at(-1)?.form;
    expect(form?.get("line_items[0][price_data][unit_amount]")).toBe(String(minor));
    expect(form?.get("line_items[0][price_data][currency]")).toBe(code);
  });

  it("names the top-up, takes cards alone and sends the payer back", async () => {
    const asked = request();
    await provider.open(asked);
    const sent = Object.fromEntries(standIn.requests[0]?.form ?? []);
    expect(sent).toMatchObject({
      mode: "payment",
      client_reference_id: asked.topUpId,
      locale: "vi",
      "allowed_payment_method_types[0]": "card",
      success_url: asked.returnUrl,
      cancel_url: asked.returnUrl,
    });
    expect(standIn.requests[0]?.idempotencyKey).toBe(`top_up_${asked.topUpId}`);
  });

  it("is one payment when the reply is lost on the way", async () => {
    standIn.fail("lose_reply");
    const before = standIn.sessions.size;
    expect((await provider.open(request())).ok).toBe(true);
    expect([standIn.requests.length, standIn.sessions.size - before]).toEqual([2, 1]);
  });

  it("is one payment when every reply is lost and it is asked for again later", async () => {
    const asked = request();
    const before = standIn.sessions.size;
    standIn.fail("lose_reply", 2);
    const lost = await provider.open(asked);
    expect(lost).toMatchObject({ ok: false, error: { kind: "unreachable" } });
    const again = await provider.open(asked);
    expect([again.ok, standIn.sessions.size - before]).toEqual([true, 1]);
  });

  it.each([
    ["server_error", "unreachable"],
    ["refuse", "refused"],
  ] as const)("after %s it is %s", async (fault, kind) => {
    standIn.fail(fault, 2);
    expect(await provider.open(request())).toMatchObject({ ok: false, error: { kind } });
  });
});

describe("reading a payment", () => {
  it("says what became of it", async () => {
    const opened = await provider.open(request());
    const ref = opened.ok ? opened.value.ref : "";
    expect(await provider.read(ref)).toMatchObject({ value: { status: "open" } });
    standIn.pay(ref);
    expect(await provider.read(ref)).toMatchObject({ value: { status: "paid", url: null } });
  });

  it("says when its time ran out", async () => {
    const opened = await provider.open(request());
    const ref = opened.ok ? opened.value.ref : "";
    standIn.expire(ref);
    expect(await provider.read(ref)).toMatchObject({ value: { status: "over" } });
  });

  it("refuses one that is not there", async () => {
    const error = { kind: "refused", code: "resource_missing" };
    expect(await provider.read("cs_none")).toEqual({ ok: false, error });
  });
});

describe("messages", () => {
  const payload = JSON.stringify({
    id: "evt_1",
    object: "event",
    type: "checkout.session.completed",
    data: { object: { id: "cs_1", object: "checkout.session" } },
  });
  const signed = (over: Partial<{ payload: string; secret: string; timestamp: number }> = {}) =>
    new Stripe("sk_test_x").webhooks.generateTestHeaderString({
      payload,
      secret: WEBHOOK,
      ...over,
    });
  const bytes = (text: string) => new TextEncoder().encode(text);

  it("count when they are signed", () => {
    const value = { id: "evt_1", kind: "checkout.session.completed", ref: "cs_1" };
    expect(provider.readEvent(bytes(payload), signed())).toEqual({ ok: true, value });
  });

  it("of another kind are about no payment", () => {
    const other = payload.replace('"checkout.session"}', '"customer"}');
    const read = provider.readEvent(bytes(other), signed({ payload: other }));
    expect(read).toMatchObject({ ok: true, value: { ref: null } });
  });

  it.each([
    ["without a signature", payload, ""],
    ["changed on the way", payload.replace("cs_1", "cs_2"), signed()],
    ["signed with another secret", payload, signed({ secret: "whsec_other" })],
    ["signed long ago", payload, signed({ timestamp: Math.floor(Date.now() / 1000) - 3_600 })],
    ["that are no JSON", "?", signed({ payload: "?" })],
  ])("%s are forged", (_what, body, signature) => {
    expect(provider.readEvent(bytes(body), signature)).toEqual({ ok: false, error: "forged" });
  });
});

test.each([
  null,
  {},
  { id: "cs_1" },
  { id: "cs_1", payment_status: "maybe" },
  { id: "cs_1", payment_status: "paid", amount_total: 1.5 },
])("%j is no session", (given) => {
  expect(sessionState(given)).toBeNull();
});
