import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/lib/db/client";
import { jobCounts } from "@/lib/db/schema/job-counts";
import { processes } from "@/lib/db/schema/processes";

/** Whether any worker was heard of lately. */
export async function workerLives(db: Pick<Database, "select">): Promise<boolean> {
  const living = await db
    .select({ id: processes.id })
    .from(processes)
    .where(
      and(
        eq(processes.kind, "worker"),
        isNull(processes.endedAt),
        gt(processes.expiresAt, sql`clock_timestamp()`),
      ),
    )
    .limit(1);
  return living.length > 0;
}

const queue = z.object({
  due: z.int(),
  later: z.int(),
  running: z.int(),
  given_up: z.int(),
  oldest_seconds: z.number(),
});

export type QueueState = z.output<typeof queue>;

/** Jobs by what they wait for, and how long the oldest that is due has been. */
export async function queueState(db: Pick<Database, "execute">): Promise<QueueState> {
  const read = await db.execute(sql`
    with jobs as (
      select run_at, locked_at is not null as running, attempts >= max_attempts as over
      from graphile_worker.jobs
    ), waiting as (select run_at from jobs where not running and not over)
    select
      (select count(*)::int from waiting where run_at <= now()) as due,
      (select count(*)::int from waiting where run_at > now()) as later,
      (select count(*)::int from jobs where running) as running,
      (select count(*)::int from jobs where over and not running) as given_up,
      (select coalesce(extract(epoch from now() - min(run_at)), 0)::float8
        from waiting where run_at <= now()) as oldest_seconds`);
  return queue.parse(read.rows[0]);
}

export type JobRuns = { job: string; outcome: "done" | "failed"; runs: number };

/** How many runs ended how, over all workers and since ever. */
export function jobRuns(db: Pick<Database, "select">): Promise<JobRuns[]> {
  return db
    .select({ job: jobCounts.job, outcome: jobCounts.outcome, runs: jobCounts.runs })
    .from(jobCounts);
}
