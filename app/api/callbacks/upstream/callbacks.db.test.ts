import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { LIVE_ACCOUNT } from "@/lib/catalog/test-support/live-catalog";
import { callbackMessages } from "@/lib/db/schema/callback-messages";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import { setLogLevel } from "@/lib/log/log";
import {
  signature,
  startCallbackShop,
  type CallbackShop,
} from "@/lib/orders/test-support/callback-shop";
import { freshDatabase } from "@/scripts/support/fresh-database";

let shop: CallbackShop;
setLogLevel("silent");

beforeAll(async () => {
  shop = await startCallbackShop(await freshDatabase());
});
beforeEach(() => shop.reset());
afterAll(() => shop.close());

const message = (orderId: string, type = "1688_ORDER_BUYER_VIEW_ORDER_PAY") =>
  `{"messageType":"${type}","messageBody":{"orderId":${orderId}},"messagePlatform":1,"timestamp":"1"}`;

async function paidOrder(market: "1688" | "taobao" = "1688") {
  const { checkoutId } = await shop.buy(1, market);
  await shop.work();
  // Taobao takes a payment first, and the order tells of it a moment later.
  for (let turn = 0; turn < 2; turn += 1) {
    await shop.pass(2_000);
    await shop.work();
  }
  expect(await shop.states(checkoutId)).toEqual(["paid"]);
  const [kept] = await shop.client.db.select().from(upstreamOrders);
  return { checkoutId, upstreamId: kept?.upstreamId ?? "" };
}

const kept = () => shop.client.db.select().from(callbackMessages);

describe("what is not the upstream's word", () => {
  const body = message("2508112345678901234");
  const signed = signature(body);
  const reserialised = JSON.stringify(JSON.parse(body), null, 1);
  it.each([
    ["without a signature", body, null],
    ["with an empty one", body, ""],
    ["signed by somebody else", body, signed.replaceAll(/./g, "a")],
    ["with half a signature", body, signed.slice(0, 32)],
    ["cut short", body.slice(0, -1), signed],
    ["written anew", reserialised, signed],
    ["with a bit flipped", body.replace("1688", "1689"), signed],
    ["with a scheme before it", body, `Bearer ${signed}`],
    ["that is no JSON", "<html>", signed],
    ["that is a list", "[]", null],
  ])("is refused and changes nothing: %s", async (_how, text, authorization) => {
    const before = await shop.everything();
    const reply = await shop.send(text, authorization);
    expect(reply.status).toBe(401);
    await shop.work();
    expect(await shop.everything()).toEqual(before);
  });

  it("is refused where it is 10 MB, signed or not", async () => {
    const before = await shop.everything();
    const large = message("1".repeat(10 * 1024 * 1024));
    expect((await shop.send(large)).status).toBe(413);
    expect((await shop.send(large, null)).status).toBe(413);
    expect(await shop.everything()).toEqual(before);
  });

  it.each(["", " ", "{}", "{ }", '{"test":true}'])(
    "is answered where it is only the console's test: %j",
    async (text) => {
      const before = await shop.everything();
      const reply = await shop.send(text, null);
      expect([reply.status, await reply.text()]).toEqual([200, ""]);
      expect(await shop.everything()).toEqual(before);
    },
  );
});

describe("a signed message", () => {
  it("has the order read again, and says nothing about it itself", async () => {
    const { checkoutId, upstreamId } = await paidOrder();
    const calls = await shop.live.calls();
    const reply = await shop.send(message(upstreamId, "1688_ORDER_BUYER_VIEW_ORDER_SUCCESS"));
    expect([reply.status, await reply.text()]).toEqual([200, ""]);
    expect(await shop.live.calls()).toEqual(calls);
    await shop.work();
    expect((await shop.live.calls())["orders.get"]).toBe((calls["orders.get"] ?? 0) + 1);
    expect(await shop.states(checkoutId)).toEqual(["paid"]);
    expect(await kept()).toMatchObject([
      { type: "ORDER_BUYER_VIEW_ORDER_SUCCESS", market: "1688", outcome: "re_read" },
    ]);
  });

  it("counts once however often it comes", async () => {
    const { upstreamId } = await paidOrder();
    const before = (await shop.live.calls())["orders.get"] ?? 0;
    const body = message(upstreamId);
    const replies = await Promise.all(Array.from({ length: 8 }, () => shop.send(body)));
    expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(200));
    await shop.work();
    await shop.send(body, signature(body).toUpperCase());
    await shop.work();
    expect((await shop.live.calls())["orders.get"]).toBe(before + 1);
    expect(await kept()).toHaveLength(1);
  });

  it.each([
    ["of an order nobody knows", message("2508112345678901234"), "unknown_order"],
    ["of a type nobody knows", '{"messageType":"NEW","messageBody":{"a":[1]}}', "names_none"],
    ["of a type that is a number", '{"messageType":7,"messageBody":"x"}', "names_none"],
    ["that is no JSON", "hello", "unreadable"],
  ])("is kept, and changes no order: %s", async (_what, body, outcome) => {
    const { checkoutId } = await paidOrder();
    const before = await shop.orders(checkoutId);
    expect((await shop.send(body)).status).toBe(200);
    await shop.work();
    expect(await shop.orders(checkoutId)).toEqual(before);
    const [row] = await kept();
    expect(row).toMatchObject({ outcome, orderIds: [] });
    expect(row?.body.toString()).toBe(body);
  });

  it("is read by another job where the first was lost", async () => {
    const { upstreamId } = await paidOrder();
    await shop.send(message(upstreamId));
    await shop.loseJobs();
    await shop.work();
    expect(await kept()).toMatchObject([{ processedAt: null }]);
    await shop.pass(120_000);
    await shop.sweep();
    await shop.work();
    expect(await kept()).toMatchObject([{ outcome: "re_read" }]);
  });
});

describe.each(["object", "text"] as const)("the sandbox's own callbacks, body as %s", (form) => {
  it.each(["1688", "taobao"] as const)("tell of what happens to an order of %s", async (market) => {
    await shop.control("POST", "trade", { callbackUrl: shop.callbackUrl, callbackBody: form });
    const { checkoutId, upstreamId } = await paidOrder(market);
    await shop.control("POST", `orders/${upstreamId}`, { do: "ship" });
    await shop.delivered();
    await shop.work();
    expect(await shop.states(checkoutId)).toEqual(["shipped"]);
    const outcomes = (await kept()).map((row) => [row.market, row.outcome]);
    expect(outcomes.length).toBeGreaterThanOrEqual(3);
    expect(outcomes.every(([told]) => told === market)).toBe(true);
    expect(outcomes.at(-1)?.[1]).toBe("re_read");
  });
});

it("no secret is written anywhere", async () => {
  const body = message("2508112345678901234");
  await shop.send(body);
  const text = JSON.stringify(await shop.everything());
  expect(text).not.toContain(LIVE_ACCOUNT.accessSecret);
  expect(text).not.toContain(signature(body));
});
