import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { manualClock } from "@/lib/kernel/clock";
import { setLogLevel } from "@/lib/log/log";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { tidyUp } from "./tidy-up";

const NOW = Date.parse("2026-11-24T12:00:00Z");
const CALL_LOG_DAYS = 10;
let client: DatabaseClient;
setLogLevel("silent");

beforeAll(async () => {
  client = createDatabase(await freshDatabase());
  await client.db.execute(sql`
    insert into users (id, email, password_hash, role, name, language, created_at)
    values ('u', 'u@example.test', null, 'customer', 'U', 'en', now())`);
});
afterAll(() => client.close());

const ago = (days: number) =>
  sql.raw(`'${new Date(NOW - days * 86_400_000).toISOString()}'::timestamptz`);

/** Each: a table, and a row of it that has the id and is so many days old. */
const KINDS = {
  search_pictures: (id: string, days: number) => sql`
    insert into search_pictures (token, bytes, media_type, width, height, created_at, expires_at)
    values (${id}, '', 'image/jpeg', 1, 1, ${ago(days + 1)}, ${ago(days)})`,
  carts: (id: string, days: number) => sql`
    insert into carts (id, guest_id, created_at, updated_at)
    values (${id}, ${id}, ${ago(days)}, ${ago(days)})`,
  sessions: (id: string, days: number) => sql`
    insert into sessions (id, user_id, created_at, expires_at, last_seen_at, browser)
    values (${id}, 'u', ${ago(days + 30)}, ${ago(days)}, ${ago(days)}, '')`,
  password_resets: (id: string, days: number) => sql`
    insert into password_resets (token_digest, user_id, created_at, expires_at)
    values (${id}, 'u', ${ago(days + 1)}, ${ago(days)})`,
  attempt_limits: (id: string, days: number) => sql`
    insert into attempt_limits (key, tokens, at) values (${id}, 1, ${ago(days)})`,
  upstream_calls: (id: string, days: number) => sql`
    insert into upstream_calls (operation_id, endpoint, attempt, started_at, duration_ms, outcome)
    values (${id}, 'offers.get', 1, ${ago(days)}, 1, 'ok')`,
  callback_messages: (id: string, days: number) => sql`
    insert into callback_messages (digest, body, received_at, upstream_ids, order_ids)
    values (${id}, '', ${ago(days)}, '{}', '{}')`,
} as const;

async function count(table: string): Promise<number> {
  const read = await client.db.execute(
    sql`select count(*)::int as n from ${sql.identifier(table)}`,
  );
  return Number(read.rows[0]?.["n"]);
}

const tidy = (signal = new AbortController().signal) =>
  tidyUp({}, { db: client.db, clock: manualClock(NOW), signal }, CALL_LOG_DAYS);

it.each([
  ["search_pictures", 0.1, -0.1],
  ["carts", 180.1, 179.9],
  ["sessions", 30.1, 29.9],
  ["password_resets", 1.1, 0.9],
  ["attempt_limits", 2.1, 1.9],
  ["upstream_calls", 10.1, 9.9],
  ["callback_messages", 10.1, 9.9],
] as const)(
  "of %s what is %f days old goes, and what is %f days old stays",
  async (table, old, young) => {
    await client.db.execute(KINDS[table]("old", old));
    await client.db.execute(KINDS[table]("young", young));
    await tidy();
    expect(await count(table)).toBe(1);
  },
);

it("a person's own cart stays, however old", async () => {
  await client.db.execute(sql`
    insert into carts (id, user_id, created_at, updated_at)
    values ('own', 'u', ${ago(900)}, ${ago(900)})`);
  await tidy();
  const read = await client.db.execute(sql`select 1 from carts where id = 'own'`);
  expect(read.rows).toHaveLength(1);
});

it("takes more than one step where there is much", async () => {
  await client.db.execute(sql`
    insert into attempt_limits (key, tokens, at)
    select 'many' || n, 1, ${ago(5)} from generate_series(1, 2500) n`);
  await tidy();
  const read = await client.db.execute(sql`select 1 from attempt_limits where key like 'many%'`);
  expect(read.rows).toHaveLength(0);
});

it("leaves the rest for the next time when it has to end", async () => {
  await client.db.execute(KINDS.attempt_limits("late", 5));
  await tidy(AbortSignal.abort());
  expect(await count("attempt_limits")).toBe(2);
});
