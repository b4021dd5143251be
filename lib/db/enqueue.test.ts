import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { createDatabase, type DatabaseClient } from "./client";
import { enqueue } from "./enqueue";
import { inTransaction } from "./transaction";

let client: DatabaseClient;

beforeAll(async () => {
  client = createDatabase(await freshDatabase(), { connections: 30 });
});
afterAll(() => client.close());

async function waiting(key: string) {
  const read = await client.db.execute(sql`
    select j.key, j.run_at > now() as later, p.payload from graphile_worker.jobs j
    join graphile_worker._private_jobs p using (id) where j.key = ${key}`);
  return read.rows;
}

it("goes with a transaction that fails", async () => {
  const failing = inTransaction(client.db, async (tx) => {
    await enqueue(tx, "mail.send", { mailId: "a" }, { key: "gone" });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await waiting("gone")).toEqual([]);
});

it("waits once under its key, with what came last", async () => {
  const add = (mailId: string, runAt?: Date) =>
    inTransaction(client.db, (tx) =>
      enqueue(tx, "mail.send", { mailId }, { key: "once", ...(runAt && { runAt }) }),
    );
  const first = await add("a", new Date("2040-01-01"));
  const second = await add("b");
  expect(await waiting("once")).toEqual([{ key: "once", later: false, payload: { mailId: "b" } }]);
  expect(second).toEqual(first);
});

it("follows the one under its key that runs already", async () => {
  const add = () =>
    inTransaction(client.db, (tx) => enqueue(tx, "mail.send", { mailId: "c" }, { key: "running" }));
  const first = await add();
  await client.db.execute(sql`
    update graphile_worker._private_jobs set locked_at = now(), locked_by = 'somebody'
    where id = ${first.id}`);
  const second = await add();
  expect(second.id).not.toBe(first.id);
});

it("does not get in the way of other jobs at serializable isolation", async () => {
  let runs = 0;
  const add = (key: string | undefined) =>
    inTransaction(client.db, async (tx) => {
      runs += 1;
      await enqueue(tx, "housekeeping", {}, key === undefined ? {} : { key });
    });
  // The first of its kind is written down, which the others would have to wait for.
  await add(undefined);
  runs = 0;
  await Promise.all(Array.from({ length: 30 }, (_, at) => add(at % 2 ? `crowd:${at}` : undefined)));
  expect(runs).toBe(30);
});
