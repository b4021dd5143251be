import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { setLogLevel } from "@/lib/log/log";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { ADMIN } from "@/lib/quote/test-support/live-shop";
import { balanceOf } from "@/lib/wallet/balance";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { startTradeShop, type TradeShop } from "../test-support/trade-shop";
import { cancelOrder } from "./cancel-order";

let shop: TradeShop;
setLogLevel("silent");

beforeAll(async () => {
  shop = await startTradeShop(await freshDatabase());
});
beforeEach(() => shop.reset());
afterAll(() => shop.close());

it("cancels upstream what is placed and not paid, and gives the money back", async () => {
  const payment = { mode: "release", secondAboveMinor: null };
  await writeOperatorSetting(ADMIN, shop, "payment", payment);
  const { checkoutId, shopper } = await shop.buy(1);
  await shop.work();
  const [order] = await shop.orders(checkoutId);
  const cancelled = await cancelOrder(shopper, order?.id ?? "", shop);
  expect(cancelled).toMatchObject({ value: { state: "cancelling" } });
  await shop.work();
  // 1688 cancels nothing in its first seconds: it is asked once it can.
  expect(await shop.states(checkoutId)).toEqual(["cancelling"]);
  await shop.pass(15_000);
  await shop.work();
  expect(await shop.orders(checkoutId)).toMatchObject([
    { state: "cancelled", reason: "cancelled_by_you" },
  ]);
  const { available, held } = await balanceOf(shop.client.db, shopper.id);
  expect([available.minor, held.minor]).toEqual([100_000_000, 0]);
});
