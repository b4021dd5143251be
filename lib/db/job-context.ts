import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type { JobName, JobPayload } from "@/lib/contract/jobs";
import type { Clock } from "@/lib/kernel/clock";

/** What a job finds where it runs. */
export type JobContext = {
  db: NodePgDatabase;
  clock: Clock;
  /** Aborted when the worker has to end soon. */
  signal: AbortSignal;
};

/**
 * Does a job. It may run more than once, and while an earlier run of it still goes on in a worker
 * that was thought dead: what must happen once is fenced (`claimAttempt`). A throw is a failure, and
 * the job is tried again later.
 */
export type JobHandler<Name extends JobName> = (
  payload: JobPayload<Name>,
  context: JobContext,
) => Promise<void>;

/** Adds again what a feature's own rows say is due and no job is there for; answers how many. */
export type Sweep = { name: string; run: (context: JobContext) => Promise<number> };
