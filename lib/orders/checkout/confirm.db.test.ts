import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { cartLines } from "@/lib/db/schema/cart-lines";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderEvents } from "@/lib/db/schema/order-events";
import { balanceOf } from "@/lib/wallet/balance";
import { clock, expectSoundLedger, person } from "@/lib/wallet/test-support/wallets";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { confirmable, openWarehouse } from "../test-support/confirmable";
import { confirmCheckout } from "./confirm";

let client: DatabaseClient;
const deps = () => ({ db: client.db, clock });
const TWO = [
  { merchant: "A", goods: 1000, freight: 200 },
  { merchant: "B", goods: 3000 },
];

beforeAll(async () => {
  client = createDatabase(await freshDatabase(), { connections: 20 });
  await openWarehouse(client);
});
afterAll(() => client.close());

const ordersOf = (userId: string) =>
  client.db.select().from(merchantOrders).where(eq(merchantOrders.userId, userId));
const waiting = async (userId: string) => {
  const ids = (await ordersOf(userId)).map(({ id }) => id);
  const jobs = await client.db.execute(
    "select payload->>'orderId' as id from graphile_worker._private_jobs where payload->>'orderId' is not null",
  );
  return jobs.rows.filter(({ id }) => ids.includes(String(id))).length;
};

describe("a confirmation", () => {
  it("writes one intent per merchant, holds its money, has it sent and empties the cart", async () => {
    const { shopper, quote } = await confirmable(client, TWO, { money: 5000 });
    const done = await confirmCheckout(shopper, { operationId: "op", quoteId: quote.id }, deps());
    expect(done).toMatchObject({ ok: true, value: { repeated: false } });
    const orders = await ordersOf(shopper.id);
    expect(orders.map(({ state, totalMinor }) => [state, totalMinor]).sort()).toEqual([
      ["queued", 1200],
      ["queued", 3000],
    ]);
    expect(await balanceOf(client.db, shopper.id)).toMatchObject({
      available: { minor: 800 },
      held: { minor: 4200 },
    });
    expect(await waiting(shopper.id)).toBe(2);
    const left = await client.db.select().from(cartLines).where(eq(cartLines.cartId, quote.cartId));
    expect(left).toEqual([]);
    const events = await client.db
      .select()
      .from(orderEvents)
      .where(eq(orderEvents.orderId, orders[0]!.id));
    expect(events).toMatchObject([{ kind: "funds_held", actor: `customer ${shopper.id}` }]);
    await expectSoundLedger(client);
  });

  it("happens once, however often it is sent at once", async () => {
    const { shopper, quote } = await confirmable(client, TWO, { money: 50_000 });
    const asked = { operationId: "op-many", quoteId: quote.id };
    const all = await Promise.all(
      Array.from({ length: 15 }, () => confirmCheckout(shopper, asked, deps())),
    );
    const ids = new Set(all.map((each) => (each.ok ? each.value.checkoutId : each.error.kind)));
    expect(ids.size).toBe(1);
    expect(all.filter((each) => each.ok && !each.value.repeated)).toHaveLength(1);
    expect(await ordersOf(shopper.id)).toHaveLength(2);
    await expectSoundLedger(client);
  });

  it("takes a quote once, whatever operation it comes under", async () => {
    const { shopper, quote } = await confirmable(client, TWO, { money: 50_000 });
    const all = await Promise.all(
      ["a", "b", "c"].map((operationId) =>
        confirmCheckout(shopper, { operationId, quoteId: quote.id }, deps()),
      ),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.flatMap((each) => (each.ok ? [] : [each.error.kind]))).toEqual([
      "quote_used",
      "quote_used",
    ]);
  });

  it("refuses another request under a known operation", async () => {
    const first = await confirmable(client, TWO, { money: 50_000 });
    const asked = { operationId: "op-1", quoteId: first.quote.id };
    await confirmCheckout(first.shopper, asked, deps());
    const other = { operationId: "op-1", quoteId: "another" };
    const again = await confirmCheckout(first.shopper, other, deps());
    expect(again).toEqual({ ok: false, error: { kind: "another_request" } });
  });

  it("says how much is missing, and holds nothing", async () => {
    const { shopper, quote } = await confirmable(client, TWO, { money: 4100 });
    const done = await confirmCheckout(shopper, { operationId: "op", quoteId: quote.id }, deps());
    expect(done).toMatchObject({
      ok: false,
      error: { kind: "insufficient_funds", missing: { minor: 100 } },
    });
    expect(await ordersOf(shopper.id)).toEqual([]);
    expect(await balanceOf(client.db, shopper.id)).toMatchObject({ available: { minor: 4100 } });
    await expectSoundLedger(client);
  });

  it("is not for somebody else's quote, nor for guests", async () => {
    const { quote } = await confirmable(client, TWO, { money: 5000 });
    const stranger = (await person(client)) as { kind: "customer"; id: string };
    const asked = { operationId: "op", quoteId: quote.id };
    expect(await confirmCheckout(stranger, asked, deps())).toEqual({
      ok: false,
      error: { kind: "not_found" },
    });
    expect(await confirmCheckout({ kind: "guest", id: "G" }, asked, deps())).toEqual({
      ok: false,
      error: { kind: "forbidden" },
    });
  });

  it("refuses a quote whose cart has changed, and one that is over", async () => {
    const { shopper, quote } = await confirmable(client, TWO, { money: 5000 });
    await client.db.execute(`update carts set version = version + 1 where id = '${quote.cartId}'`);
    const asked = { operationId: "op", quoteId: quote.id };
    expect(await confirmCheckout(shopper, asked, deps())).toMatchObject({
      error: { kind: "quote_stale", state: "cart_changed" },
    });
    const late = { ...deps(), clock: { ...clock, now: () => quote.expiresAt } };
    expect(await confirmCheckout(shopper, asked, late)).toMatchObject({
      error: { kind: "quote_stale", state: "expired" },
    });
  });
});
