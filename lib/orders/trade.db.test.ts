import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setLogLevel } from "@/lib/log/log";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { ADMIN } from "@/lib/quote/test-support/live-shop";
import { balanceOf } from "@/lib/wallet/balance";
import { expectSoundLedger } from "@/lib/wallet/test-support/wallets";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { startTradeShop, type TradeShop } from "./test-support/trade-shop";

let shop: TradeShop;
setLogLevel("silent");

beforeAll(async () => {
  shop = await startTradeShop(await freshDatabase());
});
beforeEach(() => shop.reset());
afterAll(() => shop.close());

/** Every order of the checkout is there once, and what was taken is what the upstream was paid. */
async function expectSettled(checkoutId: string, userId: string): Promise<void> {
  const ledger = await shop.ledger();
  const orders = await shop.orders(checkoutId);
  for (const { reference } of orders)
    expect(ledger.filter(({ references }) => references.includes(reference))).toHaveLength(1);
  const paid = ledger.reduce((sum, { totalFen }) => sum + totalFen, 0);
  const fees = orders.reduce((sum, { feeMinor }) => sum + feeMinor, 0);
  const { available, held } = await balanceOf(shop.client.db, userId);
  expect({ available: available.minor, held: held.minor }).toEqual({
    available: 100_000_000 - paid - fees,
    held: 0,
  });
  await expectSoundLedger(shop.client);
}

describe.each(["single", "batch"] as const)("orders placed %s", (strategy) => {
  beforeEach(() => writeOperatorSetting(ADMIN, shop, "placing_strategy", strategy));

  it("are placed and paid, each once, and the money is right to the fen", async () => {
    const { checkoutId, shopper } = await shop.buy(4);
    await shop.work();
    await shop.pass(2_000);
    await shop.work();
    expect(await shop.states(checkoutId)).toEqual(["paid", "paid", "paid", "paid"]);
    expect(await shop.live.calls()).toMatchObject(
      strategy === "batch"
        ? { "orders.create_batch": 1, "orders.pay_batch": 1 }
        : { "orders.create": 4, "orders.pay_batch": 1 },
    );
    await expectSettled(checkoutId, shopper.id);
  });

  it("are found again when the reply is lost, and never sent twice", async () => {
    const { checkoutId, shopper } = await shop.buy(3);
    await shop.live.fault({
      endpoint: "*",
      kind: "lost_reply",
      times: strategy === "batch" ? 1 : 3,
    });
    await shop.work();
    await shop.live.heal();
    await shop.pass(30_000);
    await shop.work();
    await shop.pass(2_000);
    await shop.work();
    expect(await shop.states(checkoutId)).toEqual(["paid", "paid", "paid"]);
    await expectSettled(checkoutId, shopper.id);
  });

  it("stay unknown while nothing is found, and are not sent again", async () => {
    const { checkoutId } = await shop.buy(2);
    await shop.live.fault({ endpoint: "orders.create", kind: "reset" });
    await shop.live.fault({ endpoint: "orders.create_batch", kind: "reset" });
    await shop.work();
    await shop.live.heal();
    for (let look = 0; look < 12; look += 1) {
      await shop.pass(120_000);
      await shop.work();
    }
    expect(await shop.states(checkoutId)).toEqual(["unknown", "unknown"]);
    expect(await shop.ledger()).toEqual([]);
  });
});
