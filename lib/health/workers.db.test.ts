import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { enqueue } from "@/lib/db/enqueue";
import { jobCounts } from "@/lib/db/schema/job-counts";
import { inTransaction } from "@/lib/db/transaction";
import { metrics } from "@/lib/metrics/registry";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { provideJobMetrics } from "./job-metrics";
import { workerLives } from "./workers";

let client: DatabaseClient;

beforeAll(async () => {
  client = createDatabase(await freshDatabase());
});
afterAll(() => client.close());

it("metrics tell the queue by state, its age, and how runs ended", async () => {
  const add = (key: string, runAt: Date) =>
    inTransaction(client.db, (tx) => enqueue(tx, "housekeeping", {}, { key, runAt }));
  await add("late", new Date(Date.now() - 90_000));
  await add("soon", new Date(Date.now() + 90_000));
  await add("runs", new Date());
  await add("over", new Date());
  await client.db.execute(sql`
    update graphile_worker._private_jobs set locked_at = now(), locked_by = 'x' where key = 'runs'`);
  await client.db.execute(sql`
    update graphile_worker._private_jobs set attempts = max_attempts where key = 'over'`);
  await client.db.insert(jobCounts).values({ job: "housekeeping", outcome: "done", runs: 7 });

  provideJobMetrics(client.db);
  const text = await metrics().metrics();
  for (const [state, value] of Object.entries({ due: 1, later: 1, running: 1, given_up: 1 }))
    expect(text).toContain(`sampan_jobs{state="${state}"} ${value}\n`);
  expect(text).toContain('sampan_job_runs_total{job="housekeeping",outcome="done"} 7');
  expect(Number(/oldest_due_seconds ([\d.]+)/.exec(text)?.[1])).toBeGreaterThanOrEqual(90);
});

it.each([
  ["one that beats", "null", "now() + interval '5 seconds'", true],
  ["one that was not heard of", "null", "now() - interval '1 second'", false],
  ["one that said goodbye", "now()", "now() + interval '1 second'", false],
])("a worker lives: %s", async (_which, ended, expires, lives) => {
  await client.db.execute(sql`
    delete from processes;
    insert into processes (id, kind, machine, pid, started_at, beat_at, expires_at, ended_at, share, wanted)
    values ('a', 'worker', 'm', 1, now(), now(), ${sql.raw(expires)}, ${sql.raw(ended)}, 0, 0)`);
  expect(await workerLives(client.db)).toBe(lives);
});
