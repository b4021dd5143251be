import { sql } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { emptyDatabase } from "@/scripts/support/fresh-database";
import { createDatabase } from "./client";
import { migrate, QUEUE_SCHEMA } from "./migrate";
import { schemaIsCurrent } from "./schema-version";

function open(url: string) {
  const client = createDatabase(url);
  onTestFinished(() => client.close());
  return client.db;
}

test("several processes may migrate at once", async () => {
  const url = await emptyDatabase();
  await Promise.all(Array.from({ length: 4 }, () => migrate(url)));
  const applied = await open(url).execute(sql`select hash from drizzle.__drizzle_migrations`);
  const hashes = applied.rows.map(({ hash }) => hash);
  expect(hashes.length).toBeGreaterThan(0);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test("an empty database is not current", async () => {
  expect(await schemaIsCurrent(open(await emptyDatabase()))).toBe(false);
});

test("a migrated database is current", async () => {
  const url = await emptyDatabase();
  await migrate(url);
  expect(await schemaIsCurrent(open(url))).toBe(true);
});

test("the newest migration of the queue's package is the one we ask for", async () => {
  const url = await emptyDatabase();
  await migrate(url);
  const read = await open(url).execute(sql`select max(id) as id from graphile_worker.migrations`);
  expect(read.rows).toEqual([{ id: QUEUE_SCHEMA }]);
});

test("a database older than this version is not current", async () => {
  const url = await emptyDatabase();
  await migrate(url);
  const db = open(url);
  await db.execute(sql`update drizzle.__drizzle_migrations set created_at = created_at - 1`);
  expect(await schemaIsCurrent(db)).toBe(false);
});
