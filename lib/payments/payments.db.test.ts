import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { attentionItems } from "@/lib/db/schema/attention-items";
import { setLogLevel } from "@/lib/log/log";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { cancelOrder } from "@/lib/orders/cancelling/cancel-order";
import { startTradeShop, type TradeShop } from "@/lib/orders/test-support/trade-shop";
import { ADMIN } from "@/lib/quote/test-support/live-shop";
import { balanceOf } from "@/lib/wallet/balance";
import { expectSoundLedger } from "@/lib/wallet/test-support/wallets";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { decideAttention } from "./decisions/decide";
import { sweepDeadlines } from "./decisions/sweep-deadlines";

let shop: TradeShop;
setLogLevel("silent");
const ANN: Actor = { kind: "staff", id: "ann" };
const BEN: Actor = { kind: "staff", id: "ben" };

beforeAll(async () => {
  shop = await startTradeShop(await freshDatabase());
});
beforeEach(() => shop.reset());
afterAll(async () => {
  await expectSoundLedger(shop.client);
  await shop.close();
});

const deps = () => ({ db: shop.client.db, clock: shop.clock });
const questions = async (orderId: string) =>
  (
    await shop.client.db.select().from(attentionItems).where(eq(attentionItems.orderId, orderId))
  ).filter(({ resolvedAt }) => resolvedAt === null);

async function goOn(ms = 2_000): Promise<void> {
  await shop.pass(ms);
  await shop.work();
}

/** One order, placed and not yet paid. */
async function placed() {
  const bought = await shop.buy(1);
  await shop.work();
  const [order] = await shop.orders(bought.checkoutId);
  return { ...bought, order: order! };
}

/** The merchant changes the freight of the one order there is. */
async function reprice(freightFen: number): Promise<void> {
  const [there] = await shop.ledger();
  await shop.control("POST", `orders/${there!.id}`, { do: "reprice", freightFen });
}

describe("a price that has risen since", () => {
  it("is asked about, and paid after a yes, to the fen", async () => {
    const { shopper, checkoutId, order } = await placed();
    await reprice(order.freightMinor + 500);
    await goOn();
    const [asked] = await questions(order.id);
    expect(asked).toMatchObject({ kind: "price_changed", who: "shopper" });
    const decision = { attentionId: asked!.id, action: "accept_price" as const };
    expect((await decideAttention(shopper, decision, deps())).ok).toBe(true);
    await goOn();
    expect(await shop.states(checkoutId)).toEqual(["paid"]);
    const { available, held } = await balanceOf(shop.client.db, shopper.id);
    expect([available.minor, held.minor]).toEqual([100_000_000 - order.totalMinor - 500, 0]);
  });

  it("is not paid without one, and cancelled at the deadline", async () => {
    const { shopper, checkoutId, order } = await placed();
    await reprice(order.freightMinor + 500);
    await goOn();
    await shop.pass(48 * 60 * 60_000 + 60_000);
    await shop.control("POST", "trade", { cancelQuietMs: 0 });
    await sweep();
    await goOn();
    expect(await shop.states(checkoutId)).toEqual(["cancelled"]);
    expect(await balanceOf(shop.client.db, shopper.id)).toMatchObject({
      available: { minor: 100_000_000 },
    });
  });

  it("is the agent's to bear up to the published tolerance", async () => {
    await writeOperatorSetting(ADMIN, deps(), "price_tolerance", { minor: 500 });
    const { checkoutId, order } = await placed();
    await reprice(order.freightMinor + 500);
    await goOn();
    expect(await shop.states(checkoutId)).toEqual(["paid"]);
  });

  it("is not somebody else's to accept", async () => {
    const { order } = await placed();
    await reprice(order.freightMinor + 500);
    await goOn();
    const [asked] = await questions(order.id);
    const decision = { attentionId: asked!.id, action: "accept_price" as const };
    const stranger: Actor = { kind: "customer", id: "stranger" };
    expect(await decideAttention(stranger, decision, deps())).toEqual({
      ok: false,
      error: { kind: "not_found" },
    });
  });
});

async function sweep(): Promise<void> {
  await sweepDeadlines.run({ ...deps(), signal: new AbortController().signal });
}

describe("a payment that waits for people", () => {
  it("needs one release, and above the limit a second person's", async () => {
    await writeOperatorSetting(ADMIN, deps(), "payment", { mode: "release", secondAboveMinor: 1 });
    const { checkoutId, order } = await placed();
    await goOn();
    const [asked] = await questions(order.id);
    const release = { attentionId: asked!.id, action: "release_payment" as const };
    expect((await decideAttention(ANN, release, deps())).ok).toBe(true);
    expect(await decideAttention(ANN, release, deps())).toMatchObject({
      error: { kind: "second_person" },
    });
    await goOn();
    expect(await shop.states(checkoutId)).toEqual(["placed"]);
    expect((await decideAttention(BEN, release, deps())).ok).toBe(true);
    await goOn();
    expect(await shop.states(checkoutId)).toEqual(["paid"]);
  });

  it("goes to the cashier where there is no agreement, and is seen when it was paid there", async () => {
    await shop.control("POST", "trade", { passwordFree: false });
    const { checkoutId, order } = await placed();
    await goOn();
    expect(await shop.states(checkoutId)).toEqual(["cashier"]);
    const [asked] = await questions(order.id);
    expect(asked).toMatchObject({ kind: "pay_by_hand", who: "staff" });
    const [there] = await shop.ledger();
    await shop.control("POST", `orders/${there!.id}`, { do: "pay" });
    const check = { attentionId: asked!.id, action: "check_again" as const };
    expect((await decideAttention(ANN, check, deps())).ok).toBe(true);
    await goOn();
    expect(await shop.states(checkoutId)).toEqual(["paid"]);
    expect(await questions(order.id)).toEqual([]);
  });
});

describe("a payment whose reply is lost", () => {
  it("is looked up and not made again", async () => {
    const { checkoutId } = await placed();
    await shop.live.fault({ endpoint: "orders.pay_batch", kind: "lost_reply", times: 1 });
    await goOn();
    await goOn(5_000);
    expect(await shop.states(checkoutId)).toEqual(["paid"]);
    expect(await shop.live.calls()).toMatchObject({ "orders.pay_batch": 1 });
  });

  it("is told of only where it was made, when only some were paid", async () => {
    await shop.control("POST", "trade", { partialPay: { paid: 1, rest: "silent" } });
    const { checkoutId } = await shop.buy(3);
    await shop.work();
    await goOn();
    await goOn(5_000);
    expect(await shop.states(checkoutId)).toEqual(["paid", "payment_unknown", "payment_unknown"]);
  });
});

describe("cancelling", () => {
  it("wins before anything is sent", async () => {
    const { shopper, checkoutId } = await shop.buy(1);
    const [order] = await shop.orders(checkoutId);
    expect(await cancelOrder(shopper, order!.id, deps())).toMatchObject({ ok: true });
    await shop.work();
    expect(await shop.states(checkoutId)).toEqual(["cancelled"]);
    expect(await shop.ledger()).toEqual([]);
  });

  it("asks the marketplace once it has the order", async () => {
    const { shopper, checkoutId, order } = await placed();
    expect(await cancelOrder(shopper, order.id, deps())).toMatchObject({ ok: true });
    await goOn(15_000);
    expect(await shop.states(checkoutId)).toEqual(["cancelled"]);
    expect(await balanceOf(shop.client.db, shopper.id)).toMatchObject({
      available: { minor: 100_000_000 },
      held: { minor: 0 },
    });
  });

  it("reads the order when the answer is lost, and asks no second time", async () => {
    const { shopper, checkoutId, order } = await placed();
    await cancelOrder(shopper, order.id, deps());
    await shop.live.fault({ endpoint: "orders.cancel", kind: "lost_reply", times: 1 });
    await goOn(15_000);
    await goOn(5_000);
    expect(await shop.states(checkoutId)).toEqual(["cancelled"]);
    expect(await shop.live.calls()).toMatchObject({ "orders.cancel": 1 });
  });

  it("comes too late for what is paid", async () => {
    const { shopper, order } = await placed();
    await goOn();
    expect(await cancelOrder(shopper, order.id, deps())).toMatchObject({
      error: { kind: "not_now", state: "paid" },
    });
  });
});
