import type { JobHelpers, TaskList } from "graphile-worker";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { JOBS, type JobName } from "@/lib/contract/jobs";
import type { JobContext } from "@/lib/db/job-context";
import type { Clock } from "@/lib/kernel/clock";
import { log } from "@/lib/log/log";
import type { JobHandlers } from "./handlers";
import type { JobTally } from "./job-tally";

export type TaskParts = {
  handlers: JobHandlers;
  db: NodePgDatabase;
  clock: Clock;
  tally: JobTally;
};

/** The handlers as the queue takes them: payload checked, one line and one count for each run. */
export function taskList(parts: TaskParts): TaskList {
  const names = Object.keys(JOBS) as JobName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      (payload: unknown, helpers: JobHelpers) => runJob(parts, name, payload, helpers),
    ]),
  );
}

async function runJob(
  { handlers, db, clock, tally }: TaskParts,
  name: JobName,
  payload: unknown,
  { job, abortSignal }: JobHelpers,
): Promise<void> {
  const began = clock.monotonic();
  const facts = () => ({
    job: name,
    jobId: job.id,
    attempt: job.attempts,
    ms: Math.round(clock.monotonic() - began),
  });
  // TypeScript can't see that name, schema and handler are of one job.
  const handle = handlers[name] as (payload: unknown, context: JobContext) => Promise<void>;
  try {
    await handle(JOBS[name].parse(payload), { db, clock, signal: abortSignal });
  } catch (error) {
    tally.count(name, "failed");
    const last = job.attempts >= job.max_attempts;
    log()[last ? "error" : "warn"]({ ...facts(), last, err: error }, "a job failed");
    throw error;
  }
  tally.count(name, "done");
  log().info(facts(), "job done");
}
