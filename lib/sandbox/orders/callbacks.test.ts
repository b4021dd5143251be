import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTrade, type Trade } from "@/lib/upstream/test-support/trade";

type Heard = { authorization: string; text: string; type: string; orderIds: string[] };

let trade: Trade;
let server: Server;
let url: string;
let heard: Heard[] = [];
/** What the address answers; null is no answer in time. */
let answer: number | null = 200;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const type = (JSON.parse(text) as { messageType?: string }).messageType ?? "test";
      const { authorization = "" } = request.headers;
      const orderIds = text.match(/\b\d{19}\b/g) ?? [];
      heard.push({ authorization, text, type, orderIds });
      if (answer !== null) response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hear`;
  trade = await startTrade({ offers: 900 });
});
beforeEach(async () => {
  await trade.control("DELETE", "ledger");
  await trade.control("DELETE", "trade");
  answer = 200;
  await trade.control("POST", "trade", { callbackUrl: url });
  heard = [];
});
afterAll(async () => {
  await trade.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Everything that is due has been sent and answered. */
const settled = () =>
  expect
    .poll(
      async () => {
        const { callbacks } = await trade.control<{
          callbacks: { state: string; tries: unknown[] }[];
        }>("GET", "callbacks");
        return callbacks.filter(({ state, tries }) => state === "waiting" && tries.length === 0)
          .length;
      },
      { timeout: 5_000 },
    )
    .toBe(0);
const types = () => heard.map(({ type }) => type.replace("1688_ORDER_BUYER_VIEW_", ""));

describe("a callback", () => {
  it("is signed over the access key and the bytes that come", async () => {
    const { id } = await trade.place();
    await settled();
    const { accessKey, accessSecret } = trade.account;
    expect(heard.length).toBe(1);
    for (const { authorization, text } of heard)
      expect(authorization).toBe(
        createHmac("sha256", accessSecret).update(`${accessKey}${text}`).digest("hex"),
      );
    const message = JSON.parse(heard[0]?.text ?? "") as Record<string, unknown>;
    expect(message).toMatchObject({
      messageType: "1688_ORDER_BUYER_VIEW_BUYER_MAKE",
      messagePlatform: 1,
      messageBody: { currentStatus: "waitbuyerpay" },
    });
    expect(message.timestamp).toMatch(/^\d{13}$/);
    // The number goes without quotes, and whole.
    expect(heard[0]?.text).toContain(`"orderId":${id}`);
  });

  it("comes at every turn of an order's life", async () => {
    const { id } = await trade.place();
    await trade.control("POST", `orders/${id}`, { do: "reprice", freightFen: 1 });
    await trade.control("POST", `orders/${id}`, { do: "pay" });
    await trade.control("POST", `orders/${id}`, { do: "ship" });
    await trade.control("POST", `orders/${id}`, { do: "receive" });
    await settled();
    expect(types().toSorted()).toEqual(
      [
        "BUYER_MAKE",
        "ORDER_PRICE_MODIFY",
        "ORDER_PAY",
        "ANNOUNCE_SENDGOODS",
        "ORDER_COMFIRM_RECEIVEGOODS",
      ].toSorted(),
    );
    const price = heard.find(({ type }) => type.endsWith("PRICE_MODIFY"));
    expect(JSON.parse(price?.text ?? "")).toMatchObject({
      messageBody: { baseInfo: { idOfStr: id, shippingFee: 0.01 } },
    });
    await trade.advance(200);
    await settled();
    expect(heard.some(({ type }) => type === "1688_LOGISTICS_BUYER_VIEW_TRACE")).toBe(true);
  });

  it("has its body as text where it is told to", async () => {
    await trade.control("POST", "trade", { callbackBody: "text" });
    await trade.place();
    await settled();
    const { messageBody } = JSON.parse(heard[0]?.text ?? "") as { messageBody: string };
    expect(JSON.parse(messageBody)).toMatchObject({ currentStatus: "waitbuyerpay" });
  });

  it("is tried again after half an hour, five times, and then no more", async () => {
    answer = 500;
    await trade.place();
    await settled();
    for (let tries = 2; tries <= 8; tries += 1) {
      await trade.control("POST", "clock", { advanceMs: 30 * 60_000 });
      await expect
        .poll(async () => (await trade.control<{ waiting: number }>("GET", "callbacks")).waiting)
        .toBeLessThanOrEqual(1);
      await expect.poll(() => heard.length).toBe(Math.min(tries, 6));
    }
    const { counts } = await trade.control<{ counts: object }>("GET", "callbacks");
    expect(counts).toEqual({ given_up: 1 });
  });

  it("is tried again when the answer takes more than a second", async () => {
    answer = null;
    await trade.place();
    await settled();
    answer = 200;
    await trade.control("POST", "clock", { advanceMs: 30 * 60_000 });
    await expect.poll(() => heard.length).toBe(2);
    await expect
      .poll(async () => (await trade.control<{ counts: object }>("GET", "callbacks")).counts)
      .toEqual({ delivered: 1 });
  });

  it("comes twice, late or never as it is told to", async () => {
    await trade.control("POST", "trade", { callbackDuplicates: 1 });
    await trade.place();
    await trade.control("POST", "clock", { advanceMs: 1_000 });
    await expect.poll(() => heard.length).toBe(2);
    await trade.control("POST", "trade", { callbackDuplicates: 0, callbackDrops: 1 });
    await trade.place();
    await trade.control("POST", "trade", { callbackDrops: 0, callbackLateMs: 60_000 });
    await trade.place();
    await trade.control("POST", "clock", { advanceMs: 60_000 });
    await expect.poll(() => heard.length).toBe(3);
    const { counts } = await trade.control<{ counts: object }>("GET", "callbacks");
    expect(counts).toMatchObject({ dropped: 1 });
  });

  it("is sent again by hand", async () => {
    await trade.place();
    await settled();
    const { callbacks } = await trade.control<{ callbacks: { id: number }[] }>("GET", "callbacks");
    await trade.control("POST", `callbacks/${callbacks[0]?.id}`);
    await expect.poll(() => heard.length).toBe(2);
    expect(heard[0]?.text).toBe(heard[1]?.text);
  });
});

it("an address is tested before it counts", async () => {
  answer = 404;
  await expect(trade.control("POST", "trade", { callbackUrl: url })).rejects.toThrow("400");
  expect(heard).toMatchObject([{ type: "test", text: "{}" }]);
});
