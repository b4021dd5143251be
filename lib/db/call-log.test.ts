import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CallRecord } from "@/lib/upstream/contract/call-record";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { createCallLog, type CallLogOptions } from "./call-log";
import { createDatabase, type DatabaseClient } from "./client";
import { upstreamCalls } from "./schema/upstream-calls";

let client: DatabaseClient;

beforeAll(async () => {
  client = createDatabase(await freshDatabase());
});

afterAll(() => client.close());

function record(operationId: string, changes: Partial<CallRecord> = {}): CallRecord {
  return {
    operationId,
    endpoint: "offers.search",
    attempt: 1,
    startedAt: new Date("2026-11-23T08:00:00.123Z"),
    durationMs: 12.5,
    outcome: "ok",
    httpStatus: 200,
    envelopeCode: 200,
    upstreamRequestId: "u-1",
    requestId: "r-1",
    actorId: null,
    request: { keyword: "茶杯" },
    ...changes,
  };
}

/** A log that writes only when told to. */
function quietLog(
  options: CallLogOptions = {},
  db: Pick<DatabaseClient["db"], "execute"> = client.db,
) {
  return createCallLog(db, { intervalMs: 1_000_000, ...options });
}

async function stored(prefix: string) {
  const rows = await client.db
    .select()
    .from(upstreamCalls)
    .where(sql`starts_with(${upstreamCalls.operationId}, ${prefix})`)
    .orderBy(upstreamCalls.id);
  return rows.map(({ id: _, ...row }) => row);
}

test("writes a record whole", async () => {
  const log = quietLog();
  log.sink(record("whole"));
  await log.stop();
  expect(await stored("whole")).toEqual([record("whole")]);
});

test("keeps the order over several batches", async () => {
  const log = quietLog({ batchSize: 10 });
  const names = Array.from({ length: 35 }, (_, at) => `order-${String(at).padStart(2, "0")}`);
  for (const name of names) log.sink(record(name));
  await log.stop();
  expect((await stored("order-")).map((row) => row.operationId)).toEqual(names);
});

test("writes by itself after the interval", async () => {
  const log = createCallLog(client.db, { intervalMs: 5 });
  log.sink(record("alone"));
  await expect.poll(() => log.counts()).toEqual({ buffered: 0, written: 1, dropped: 0 });
  await log.stop();
});

test("drops and counts what does not fit", async () => {
  const log = quietLog({ capacity: 2 });
  for (const name of ["a", "b", "c", "d"]) log.sink(record(`bound-${name}`));
  await log.stop();
  expect(log.counts()).toEqual({ buffered: 0, written: 2, dropped: 2 });
});

test("stores text PostgreSQL would refuse", async () => {
  const log = quietLog();
  log.sink(record("odd", { requestId: "a\0b", request: { keyword: "x\0\ud800y", id: 5n } }));
  await log.stop();
  expect(await stored("odd")).toMatchObject([
    { requestId: "a\uFFFDb", request: { keyword: "x\uFFFD\uFFFDy", id: "5" } },
  ]);
});

test("drops a record nobody can store and keeps its neighbours", async () => {
  const log = quietLog();
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  log.sink(record("poison-before"));
  log.sink(record("poison-circle", { request: circle }));
  log.sink(record("poison-number", { attempt: 2 ** 40 }));
  log.sink(record("poison-after"));
  await log.stop();
  expect((await stored("poison-")).map((row) => row.operationId)).toEqual([
    "poison-before",
    "poison-after",
  ]);
});

test("keeps records while the database is away", async () => {
  const away = createDatabase("postgres://nobody@127.0.0.1:1/nowhere");
  const errors: unknown[] = [];
  const log = quietLog({ onError: (error) => errors.push(error) }, away.db);
  log.sink(record("away"));
  await log.flush();
  expect({ ...log.counts(), errors: errors.length }).toEqual({
    buffered: 1,
    written: 0,
    dropped: 0,
    errors: 1,
  });
  await away.close();
});
