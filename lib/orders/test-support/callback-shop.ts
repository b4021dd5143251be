import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { POST } from "@/app/api/callbacks/upstream/route";
import { LIVE_ACCOUNT } from "@/lib/catalog/test-support/live-catalog";
import { readSettings } from "@/lib/env/settings";
import { HANDLERS } from "@/lib/jobs/handlers";
import { processScope } from "@/lib/kernel/process-scope";
import { startTradeShop, type TradeShop } from "./trade-shop";

export type CallbackShop = TradeShop & {
  /** Where callbacks go. */
  callbackUrl: string;
  /** Sends these bytes to it; signed as the upstream does it unless told otherwise. */
  send(body: string | Buffer, authorization?: string | null): Promise<Response>;
  /** All that the sandbox has to tell by now was told. */
  delivered(): Promise<void>;
  /** As after a queue that was lost. */
  loseJobs(): Promise<void>;
  /** Adds again what no job is there for. */
  sweep(): Promise<void>;
  /** Everything about orders, money and jobs: what must not change. */
  everything(): Promise<unknown>;
};

/** As the manual has it, by a way of its own. */
export function signature(body: string | Buffer): string {
  const base = Buffer.concat([Buffer.from(LIVE_ACCOUNT.accessKey), Buffer.from(body)]);
  return createHmac("sha256", LIVE_ACCOUNT.accessSecret).update(base).digest("hex");
}

/** The whole trade with the shop's own callback address, listening. */
export async function startCallbackShop(databaseUrl: string): Promise<CallbackShop> {
  const shop = await startTradeShop(databaseUrl);
  processScope("database", () => shop.client);
  const settings = readSettings({
    UPSTREAM_BASE_URL: shop.live.url,
    UPSTREAM_ACCESS_KEY: LIVE_ACCOUNT.accessKey,
    UPSTREAM_ACCESS_SECRET: LIVE_ACCOUNT.accessSecret,
    UPSTREAM_USER_ID: LIVE_ACCOUNT.userId,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: "0123456789abcdefghijklmnopqrstuv",
  });
  if (!settings.ok) throw new Error(JSON.stringify(settings.error));
  processScope("settings", () => settings.value);

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { authorization } = request.headers;
      void POST(
        new Request("http://shop.test/", {
          method: "POST",
          headers: authorization === undefined ? {} : { authorization },
          body: Buffer.concat(chunks),
        }),
      ).then(async (reply) => {
        response.writeHead(reply.status);
        response.end(await reply.text());
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const callbackUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`;

  return {
    ...shop,
    callbackUrl,
    send(body, authorization = signature(body)) {
      const headers = { ...(authorization !== null && { authorization }) };
      return fetch(callbackUrl, {
        method: "POST",
        headers,
        body: new Uint8Array(Buffer.from(body)),
      });
    },
    async delivered() {
      await expect
        .poll(
          async () => ((await shop.control("GET", "callbacks")) as { waiting: number }).waiting,
          { timeout: 10_000 },
        )
        .toBe(0);
    },
    async loseJobs() {
      await shop.client.db.execute(sql`delete from graphile_worker._private_jobs`);
    },
    async sweep() {
      const context = {
        db: shop.client.db,
        clock: shop.clock,
        signal: AbortSignal.timeout(60_000),
      };
      await HANDLERS["jobs.sweep"]({}, context);
    },
    async everything() {
      const tables = [
        "merchant_orders",
        "order_events",
        "upstream_orders",
        "attention_items",
        "ledger_entries",
        "parcels",
        "callback_messages",
        "graphile_worker._private_jobs",
      ];
      const found: Record<string, unknown> = {};
      for (const table of tables)
        found[table] = (
          await shop.client.db.execute(sql.raw(`select t::text from ${table} t order by 1`))
        ).rows;
      return found;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await shop.close();
    },
  };
}
