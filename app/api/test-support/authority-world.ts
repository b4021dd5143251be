import { startLiveCatalog, type LiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import type { Actor } from "@/lib/auth/actor";
import { startSession } from "@/lib/auth/sessions";
import { sessionCookieName, sessionToken } from "@/lib/auth/session-token";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { users } from "@/lib/db/schema/users";
import { readSettings } from "@/lib/env/settings";
import { systemClock } from "@/lib/kernel/clock";
import type { Role, Standing } from "@/lib/kernel/permission";
import { processScope } from "@/lib/kernel/process-scope";
import { randomId } from "@/lib/kernel/random-id";
import { setLogLevel } from "@/lib/log/log";
import { writeOperatorSetting } from "@/lib/operator/settings";
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
  return {
    db,
    people,
    newcomer,
    stranger: await newcomer("customer"),
    cookieOf: (standing) => (standing === "guest" ? "" : people[standing].cookie),
    offerId: (await live.offerIds("two_dimensions", 1))[0] ?? "",
    async close() {
      await client.close();
      await live.close();
    },
  };
}
