import { sql } from "drizzle-orm";
import { eq } from "drizzle-orm";
import type { JobName } from "@/lib/contract/jobs";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { HANDLERS } from "@/lib/jobs/handlers";
import type { Market } from "@/lib/kernel/offer-ref";
import { randomId } from "@/lib/kernel/random-id";
import { startLiveShop, type LiveShop } from "@/lib/quote/test-support/live-shop";
import { fund, person } from "@/lib/wallet/test-support/wallets";
import { confirmCheckout } from "../checkout/confirm";

/** What the sandbox's ledger tells of an order. */
export type LedgerOrder = {
  id: string;
  status: string;
  totalFen: number;
  references: string[];
  paid?: unknown;
};

export type Bought = { shopper: { kind: "customer"; id: string }; checkoutId: string };

export type TradeShop = LiveShop & {
  /** A shopper with plenty of money confirms goods of so many merchants. */
  buy(merchants: number, market?: Market): Promise<Bought>;
  /** Runs the jobs that are due by the shop's clock, and those they add, until none is. */
  work(): Promise<void>;
  /** Lets time pass for us and for the upstream. */
  pass(ms: number): Promise<void>;
  orders(checkoutId: string): Promise<(typeof merchantOrders.$inferSelect)[]>;
  states(checkoutId: string): Promise<string[]>;
  ledger(): Promise<LedgerOrder[]>;
  control(method: string, path: string, body?: unknown): Promise<unknown>;
};

/** The whole trade over a sandbox and a database of their own; jobs are run here, by a clock that is told. */
export async function startTradeShop(databaseUrl: string): Promise<TradeShop> {
  const shop = await startLiveShop(databaseUrl, 1500);
  const { client, clock, live } = shop;

  async function control(method: string, path: string, body?: unknown): Promise<unknown> {
    const reply = await fetch(`${live.url}/__sandbox/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
    return reply.json();
  }

  /** The sandbox dates orders, and judges the dates of our calls, by its own clock. */
  async function followClock(): Promise<void> {
    await control("POST", "clock", { offsetMs: clock.now() - Date.now() });
  }

  async function takeJob(): Promise<{ name: JobName; payload: never } | null> {
    const taken = await client.db.execute(sql`
      delete from graphile_worker._private_jobs as job
      using graphile_worker._private_tasks as task
      where task.id = job.task_id and job.id = (
        select id from graphile_worker._private_jobs
        where run_at <= ${new Date(clock.now()).toISOString()}::timestamptz
        order by run_at, id limit 1)
      returning task.identifier as name, job.payload`);
    const [row] = taken.rows;
    return row ? { name: row["name"] as JobName, payload: row["payload"] as never } : null;
  }

  const trade: TradeShop = {
    ...shop,
    control,
    async reset() {
      await client.db.execute(sql`truncate checkouts, merchant_orders, callback_messages cascade`);
      // Ahead of the machine, so that what the database dates is always due.
      clock.advance(Math.max(0, Date.now() + 60_000 - clock.now()));
      await shop.reset();
      await live.reset({ wall: clock });
      await followClock();
      await control("DELETE", "ledger");
      await control("DELETE", "trade");
      await client.db.execute(sql`delete from graphile_worker._private_jobs`);
    },
    async buy(merchants, market = "1688") {
      const shopper = (await person(client)) as Bought["shopper"];
      await fund(client, shopper.id, 100_000_000);
      await trade.fill(shopper, await trade.offersOfMerchants(merchants, market));
      const quote = await trade.quote(shopper);
      const asked = { operationId: randomId(), quoteId: quote.id };
      const done = await confirmCheckout(shopper, asked, { db: client.db, clock });
      if (!done.ok) throw new Error(JSON.stringify(done.error));
      return { shopper, checkoutId: done.value.checkoutId };
    },
    async work() {
      const context = { db: client.db, clock, signal: new AbortController().signal };
      for (let job = await takeJob(); job; job = await takeJob())
        await HANDLERS[job.name](job.payload, context);
    },
    async pass(ms) {
      clock.advance(ms);
      await followClock();
    },
    orders: (checkoutId) =>
      client.db.select().from(merchantOrders).where(eq(merchantOrders.checkoutId, checkoutId)),
    async states(checkoutId) {
      return (await trade.orders(checkoutId)).map(({ state }) => state).sort();
    },
    async ledger() {
      return ((await control("GET", "ledger")) as { orders: LedgerOrder[] }).orders;
    },
  };
  return trade;
}
