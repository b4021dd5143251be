import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyDatabase } from "@/scripts/support/fresh-database";
import { createDatabase, type DatabaseClient } from "./client";
import { inTransaction } from "./transaction";

let client: DatabaseClient;

beforeAll(async () => {
  client = createDatabase(await emptyDatabase());
  await client.db.execute(sql`create table counter (n int not null)`);
  await client.db.execute(sql`insert into counter values (0)`);
});

afterAll(() => client.close());

async function counter() {
  const read = await client.db.execute(sql`select n from counter`);
  return read.rows[0]?.["n"];
}

test("a thrown error rolls back and is passed on", async () => {
  const broken = inTransaction(client.db, async (tx) => {
    await tx.execute(sql`update counter set n = 1000`);
    throw new Error("no");
  });
  await expect(broken).rejects.toThrow("no");
  expect(await counter()).toBe(0);
});

test("transactions that got in each other's way are run again", async () => {
  const bump = () =>
    inTransaction(client.db, async (tx) => {
      const read = await tx.execute(sql`select n from counter`);
      await tx.execute(sql`update counter set n = ${Number(read.rows[0]?.["n"]) + 1}`);
    });
  await Promise.all([bump(), bump(), bump()]);
  expect(await counter()).toBe(3);
});
