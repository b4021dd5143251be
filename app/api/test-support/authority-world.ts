import { startLiveCatalog, type LiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import type { Actor } from "@/lib/auth/actor";
import { startSession } from "@/lib/auth/sessions";
import { sessionCookieName, sessionToken } from "@/lib/auth/session-token";
import { offerOf, skuKeysOf } from "@/lib/cart/test-support/live-cart";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { users } from "@/lib/db/schema/users";
import { readSettings } from "@/lib/env/settings";
import { systemClock } from "@/lib/kernel/clock";
import type { Market } from "@/lib/kernel/offer-ref";
import type { Role, Standing } from "@/lib/kernel/permission";
import { processScope } from "@/lib/kernel/process-scope";
import { randomId } from "@/lib/kernel/random-id";
import { setLogLevel } from "@/lib/log/log";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { provideRates } from "@/lib/pricing/current-rates";
import { databaseRates } from "@/lib/pricing/database-rates";
import { freshDatabase } from "@/scripts/support/fresh-database";

/** Somebody, and the cookie their browser sends. */
export type Somebody = { actor: Actor & { id: string }; cookie: string };

/** A shop with a database of its own, the sandbox's goods, and people of every role. */
export type AuthorityWorld = {
  db: DatabaseClient["db"];
  /** One of each role; nobody is the last administrator. */
  people: Record<Role, Somebody>;
  /** A customer whose things are nobody else's business. */
  stranger: Somebody;
  /** Somebody new, for what changes people. */
  newcomer(role: Role): Promise<Somebody>;
  cookieOf(standing: Standing): string;
  offerId: string;
  /** A SKU that can be put into a cart. */
  line: { market: Market; productId: string; skuKey: string; quantity: number };
  close(): Promise<void>;
};

export async function authorityWorld(): Promise<AuthorityWorld> {
  setLogLevel("silent");
  const live: LiveCatalog = await startLiveCatalog();
  const databaseUrl = await freshDatabase();
  const client = createDatabase(databaseUrl);
  processScope("database", () => client);
  const settings = readSettings({
    UPSTREAM_BASE_URL: live.url,
    UPSTREAM_ACCESS_KEY: "test-key",
    UPSTREAM_ACCESS_SECRET: "test-secret",
    UPSTREAM_USER_ID: "1",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: "http://shop.test",
    NEXTAUTH_SECRET: "0123456789abcdefghijklmnopqrstuv",
  });
  if (!settings.ok) throw new Error(JSON.stringify(settings.error));
  processScope("settings", () => settings.value);
  const { db } = client;
  provideRates(databaseRates(db, systemClock, { withExamples: true }));

  async function newcomer(role: Role): Promise<Somebody> {
    const id = randomId(16);
    const email = `${id.toLowerCase()}@example.com`;
    await db.insert(users).values({ id, email, name: "", role, createdAt: new Date() });
    const session = await startSession(db, systemClock, { userId: id, browser: "" });
    const cookie = `${sessionCookieName()}=${await sessionToken(session)}`;
    return { actor: { kind: role, id }, cookie };
  }
  const people = {
    customer: await newcomer("customer"),
    staff: await newcomer("staff"),
    admin: await newcomer("admin"),
  };
  await newcomer("admin");
  await writeOperatorSetting(people.admin.actor, { db, clock: systemClock }, "own_addresses", {
    allowed: true,
  });
  await writeOperatorSetting(people.admin.actor, { db, clock: systemClock }, "bank_accounts", [
    { currency: "CNY", holder: "Sampan", bank: "Bank", account: "1", note: "" },
  ]);
  const offerId = await buyable(live);
  const offer = await offerOf(offerId);
  return {
    db,
    people,
    newcomer,
    stranger: await newcomer("customer"),
    cookieOf: (standing) => (standing === "guest" ? "" : people[standing].cookie),
    offerId,
    line: { market: "1688", productId: offerId, skuKey: skuKeysOf(offer)[0] ?? "", quantity: 2 },
    async close() {
      await client.close();
      await live.close();
    },
  };
}

async function buyable(live: LiveCatalog): Promise<string> {
  for (const id of await live.offerIds("any", 20))
    if (skuKeysOf(await offerOf(id)).length > 1) return id;
  throw new Error("the sandbox has nothing to buy");
}
