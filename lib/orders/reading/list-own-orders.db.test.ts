import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import type { OrderGroup } from "@/lib/contract/orders";
import { setLogLevel } from "@/lib/log/log";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { startTradeShop, type TradeShop } from "../test-support/trade-shop";
import { listOwnOrders } from "./list-own-orders";
import { readOrderStory } from "./read-timeline";

let shop: TradeShop;
let shopper: Actor;
setLogLevel("silent");

/** 22 orders of one shopper, all paid but those of the second confirmation, and one of somebody else. */
beforeAll(async () => {
  shop = await startTradeShop(await freshDatabase());
  await shop.reset();
  const bought = await shop.buy(22);
  shopper = bought.shopper;
  await shop.work();
  await shop.pass(2_000);
  await shop.work();
  await shop.buy(1);
});
afterAll(() => shop.close());

async function pages(group: OrderGroup, actor = shopper): Promise<string[][]> {
  const all: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await listOwnOrders(actor, { group, cursor }, { db: shop.client.db });
    if (!page.ok) throw new Error(page.error);
    all.push(page.value.orders.map(({ id }) => id));
    cursor = page.value.older ?? undefined;
  } while (cursor !== undefined);
  return all;
}

it.each(["all", "ordered"] as const)("walks %s page by page, each order once", async (group) => {
  const walked = await pages(group);
  expect(walked.map(({ length }) => length)).toEqual([20, 2]);
  expect(new Set(walked.flat()).size).toBe(22);
});

it.each(["under_way", "needs_you", "over"] as const)("has nothing in %s", async (group) => {
  expect(await pages(group)).toEqual([[]]);
});

it("refuses those who can have no orders", async () => {
  const guest: Actor = { kind: "guest", id: "G" };
  const asked = { group: "all", cursor: undefined } as const;
  expect(await listOwnOrders(guest, asked, { db: shop.client.db })).toMatchObject({ ok: false });
});

it("tells the story of one's own order, in order, and of nobody else's", async () => {
  const [[id = ""] = []] = await pages("all");
  const story = await readOrderStory(shopper, id, { db: shop.client.db });
  expect(story?.events.map(({ kind }) => kind)).toEqual([
    "funds_held",
    "place_started",
    "place_accepted",
    "pay_started",
    "pay_accepted",
  ]);
  const stranger: Actor = { kind: "customer", id: "X" };
  expect(await readOrderStory(stranger, id, { db: shop.client.db })).toBeNull();
});
