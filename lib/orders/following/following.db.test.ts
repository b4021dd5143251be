import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { callbackMessages } from "@/lib/db/schema/callback-messages";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { parcels } from "@/lib/db/schema/parcels";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import { setLogLevel } from "@/lib/log/log";
import { expectSoundLedger } from "@/lib/wallet/test-support/wallets";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { readOrder } from "../reading/read-order";
import { signature, startCallbackShop, type CallbackShop } from "../test-support/callback-shop";

const HOUR = 60 * 60_000;
/** What the upstream's end of an order is for us. */
const ENDS: Record<string, string> = { completed: "completed", closed: "refunded" };

let shop: CallbackShop;
setLogLevel("silent");

beforeAll(async () => {
  shop = await startCallbackShop(await freshDatabase());
});
beforeEach(() => shop.reset());
afterAll(() => shop.close());

const orders = () => shop.client.db.select().from(merchantOrders);
const ids = async () =>
  (await shop.client.db.select().from(upstreamOrders)).map(({ upstreamId }) => upstreamId).sort();

/** So many orders, paid. */
async function paid(checkouts: number, merchants: number): Promise<void> {
  for (let made = 0; made < checkouts; made += 1) await shop.buy(merchants);
  await shop.work();
  await shop.pass(2_000);
  await shop.work();
  expect((await orders()).every(({ state }) => state === "paid")).toBe(true);
}

/** Lets days pass, half a day at a time, until every order is over. */
async function untilOver(meanwhile: (step: number) => Promise<void>): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await shop.pass(12 * HOUR);
    await meanwhile(step);
    await shop.work();
    const states = (await orders()).map(({ state }) => state);
    if (states.every((state) => Object.values(ENDS).includes(state))) return;
  }
}

async function expectAsLedger(): Promise<void> {
  const ledger = new Map((await shop.ledger()).map(({ id, status }) => [id, status]));
  const rows = await shop.client.db.execute<{ id: string; state: string }>(sql`
    select u.upstream_id as id, m.state from upstream_orders u
    join merchant_orders m on m.id = u.order_id`);
  expect(Object.fromEntries(rows.rows.map(({ id, state }) => [id, state]))).toEqual(
    Object.fromEntries([...ledger].map(([id, status]) => [id, ENDS[status]])),
  );
  await expectSoundLedger(shop.client);
}

it("thirty orders end as the upstream's book has them, whatever comes of callbacks", async () => {
  await shop.control("POST", "trade", {
    callbackUrl: shop.callbackUrl,
    callbackDrops: 0.2,
    callbackDuplicates: 0.5,
    callbackLateMs: 6 * HOUR,
  });
  await paid(5, 6);
  const all = await ids();
  expect(all).toHaveLength(30);
  for (const id of all.slice(0, 3))
    await shop.control("POST", `orders/${id}`, { do: "close", by: "seller", reason: "noGoods" });
  await untilOver(async (step) => {
    const id = all[step % all.length] ?? "";
    const forged = `{"messageType":"1688_ORDER_BUYER_VIEW_ORDER_SELLER_CLOSE","messageBody":{"orderId":${id},"currentStatus":"cancel"},"messagePlatform":1}`;
    expect((await shop.send(forged, signature(`${forged} `))).status).toBe(401);
    // Signed, and not true: only what the order itself says counts.
    expect((await shop.send(forged)).status).toBe(200);
  });
  await shop.pass(24 * HOUR);
  await shop.delivered();
  await shop.work();
  await expectAsLedger();
  const told = await shop.client.db.select().from(callbackMessages);
  expect(told.length).toBeGreaterThan(100);
  expect(new Set(told.map(({ outcome }) => outcome))).toEqual(new Set(["re_read"]));
}, 120_000);

it("without a single callback, and with jobs lost, every order is followed to its end", async () => {
  await paid(3, 6);
  await untilOver(async (step) => {
    if (step % 4 !== 1) return;
    await shop.loseJobs();
    await shop.sweep();
  });
  await expectAsLedger();
  expect(await shop.client.db.select().from(callbackMessages)).toEqual([]);
  expect((await orders()).map(({ state, dueAt }) => [state, dueAt])).toEqual(
    Array(18).fill(["completed", null]),
  );
}, 120_000);

it("an order that nothing is due for any more is taken up again", async () => {
  await paid(1, 1);
  await shop.loseJobs();
  await shop.client.db.update(merchantOrders).set({ dueAt: null, dueJob: null });
  const [id] = await ids();
  await shop.control("POST", `orders/${id}`, { do: "ship" });
  await shop.sweep();
  await shop.work();
  expect(await orders()).toMatchObject([{ state: "shipped", dueJob: "orders.re_read" }]);
});

it("an order is read soon after it was paid, and its parcels with their ways are kept", async () => {
  const { shopper } = await shop.buy(1);
  await shop.work();
  await shop.pass(2_000);
  await shop.work();
  const [upstreamId] = await ids();
  await shop.control("POST", `orders/${upstreamId}`, { do: "ship" });
  await shop.pass(31_000);
  await shop.work();
  const [order] = await orders();
  expect(order?.state).toBe("shipped");
  expect(await shop.client.db.select().from(parcels)).toMatchObject([
    { orderId: order?.id, upstreamId, waybill: expect.any(String) as string, steps: [] },
  ]);
  for (let hour = 0; hour < 24; hour += 1) {
    await shop.pass(HOUR);
    await shop.work();
  }
  const seen = await readOrder(shopper, order?.id ?? "", { db: shop.client.db });
  expect(seen?.parcels).toHaveLength(1);
  expect(seen?.parcels[0]?.steps.length).toBeGreaterThanOrEqual(2);
  const times = seen?.parcels[0]?.steps.map(({ at }) => at) ?? [];
  expect(times).toEqual([...times].sort());
});

it("ways are asked for less often than orders are read", async () => {
  await paid(1, 1);
  const [id] = await ids();
  await shop.control("POST", `orders/${id}`, { do: "ship" });
  await shop.pass(31_000);
  await shop.work();
  const before = await shop.live.calls();
  for (let turn = 0; turn < 5; turn += 1) {
    const body = `{"messageType":"X","messageBody":{"orderId":${id}},"timestamp":"${turn}"}`;
    await shop.send(body);
    await shop.work();
  }
  const after = await shop.live.calls();
  expect((after["orders.get"] ?? 0) - (before["orders.get"] ?? 0)).toBe(5);
  expect(after["orders.trace"]).toBe(before["orders.trace"]);
});
