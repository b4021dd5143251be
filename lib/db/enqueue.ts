import { sql } from "drizzle-orm";
import { z } from "zod";
import { JOBS, type JobName, type JobPayload } from "@/lib/contract/jobs";
import { randomId } from "@/lib/kernel/random-id";
import type { Transaction } from "./transaction";

export type EnqueueOptions = {
  /**
   * What must be waiting only once, of all jobs. One that waits takes the new payload and time; one
   * that runs is not run again after a failure, since the new one follows it.
   */
  key?: string;
  /** Not before this; at once unless given. */
  runAt?: Date;
  /** Jobs of one queue run one after the other. Few names: each costs the queue's users time. */
  queue?: string;
  /** A lower number goes first; 0 unless given. */
  priority?: number;
  /** 25 unless given, over about three days. */
  maxAttempts?: number;
};

const added = z.object({ id: z.string(), fresh: z.boolean() });

/**
 * Adds a job in the caller's transaction: it runs if and only if that one holds. Answers the job's
 * id. Throws when the payload is none of that job.
 */
export async function enqueue<Name extends JobName>(
  tx: Pick<Transaction, "execute">,
  job: Name,
  payload: JobPayload<Name>,
  { key, runAt, queue, priority, maxAttempts }: EnqueueOptions = {},
): Promise<{ id: string }> {
  const carried = JSON.stringify(JOBS[job].parse(payload));
  const jobKey = key ?? `once:${randomId(26)}`;

  async function add(mode: "unsafe_dedupe" | "replace"): Promise<z.output<typeof added>> {
    const result = await tx.execute(sql`
      select id::text, revision = 0 as fresh from graphile_worker.add_job(
        identifier => ${job},
        payload => ${carried}::json,
        queue_name => ${queue ?? null}::text,
        run_at => ${runAt?.toISOString() ?? null}::timestamptz,
        max_attempts => ${maxAttempts ?? null}::int,
        job_key => ${jobKey},
        priority => ${priority ?? null}::int,
        job_key_mode => ${mode})`);
    return added.parse(result.rows[0]);
  }

  // "replace" looks for the key among all jobs first, and at serializable isolation such a look gets
  // in the way of everybody else's jobs. Nearly always there is none, and "unsafe_dedupe" only writes.
  const first = await add("unsafe_dedupe");
  return { id: first.fresh ? first.id : (await add("replace")).id };
}
