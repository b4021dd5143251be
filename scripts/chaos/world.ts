import { randomBytes } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { LIVE_ACCOUNT } from "@/lib/catalog/test-support/live-catalog";
import { systemClock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { confirmCheckout } from "@/lib/orders/checkout/confirm";
import { startLiveShop, type LiveShop } from "@/lib/quote/test-support/live-shop";
import { fund, person } from "@/lib/wallet/test-support/wallets";
import type { OfferDto } from "@/lib/contract/offer";
import type { Random } from "@/lib/sandbox/world/random";

export type World = {
  shop: LiveShop;
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  /** The environment of a worker of this world. */
  workerEnv: Readonly<Record<string, string>>;
  /** Somebody new with plenty of money confirms goods of so many merchants; `times` presses at once. */
  buy(random: Random, merchants: number, times: number): Promise<void>;
  close(): Promise<void>;
};

/** Everything one shopper may ever spend here, fen. */
export const MONEY = 1_000_000_000;

const ADMIN: Actor = { kind: "admin", id: "chaos" };

/** Sandbox and database of a campaign. Shoppers buy in this process; workers are processes of their own. */
export async function startWorld(databaseUrl: string, dataDir: string): Promise<World> {
  const shop = await startLiveShop(databaseUrl, 2000);
  const offers: OfferDto[] = await shop.offersOfMerchants(28);

  async function control(method: string, path: string, body?: unknown): Promise<unknown> {
    const reply = await fetch(`${shop.live.url}/__sandbox/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
    return reply.json();
  }

  return {
    shop,
    control,
    workerEnv: {
      PATH: process.env["PATH"] ?? "",
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      UPSTREAM_BASE_URL: shop.live.url,
      UPSTREAM_ACCESS_KEY: LIVE_ACCOUNT.accessKey,
      UPSTREAM_ACCESS_SECRET: LIVE_ACCOUNT.accessSecret,
      UPSTREAM_USER_ID: LIVE_ACCOUNT.userId,
      UPSTREAM_CONFIRMED: "*",
      UPSTREAM_RATE: "400",
      UPSTREAM_TIMEOUT_MS: "1500",
      NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
      LOG_LEVEL: "info",
    },
    async buy(random, merchants, times) {
      // Quotes are dated by the shop's clock, which has to keep up with the machine's.
      shop.clock.advance(Math.max(0, Date.now() - shop.clock.now()));
      const shopper = (await person(shop.client)) as { kind: "customer"; id: string };
      await fund(shop.client, shopper.id, MONEY);
      await shop.fill(shopper, random.some(offers, merchants));
      const quote = await shop.quote(shopper);
      const asked = { operationId: randomId(), quoteId: quote.id };
      const deps = { db: shop.client.db, clock: systemClock };
      const all = await Promise.all(
        Array.from({ length: times }, () => confirmCheckout(shopper, asked, deps)),
      );
      const firsts = all.filter((each) => each.ok && !each.value.repeated).length;
      if (firsts !== 1) throw new Error(`${times} equal confirmations ran ${firsts} times`);
    },
    close: () => shop.close(),
  };
}

/** How the orders of the next checkouts are sent. */
export async function setStrategy(world: World, strategy: "single" | "batch"): Promise<void> {
  const deps = { db: world.shop.client.db, clock: systemClock };
  await writeOperatorSetting(ADMIN, deps, "placing_strategy", strategy);
}
