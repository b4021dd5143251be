import type { Database } from "@/lib/db/client";
import { log } from "@/lib/log/log";
import { rootCause } from "@/lib/log/root-cause";
import { gauge } from "@/lib/metrics/registry";
import { jobRuns, queueState } from "./workers";

/**
 * Shows the queue among this process's metrics, asked of the database at each scrape: workers have no
 * address of their own. While the database is away these are missing and the others are there.
 */
export function provideJobMetrics(db: Pick<Database, "select" | "execute">): void {
  gauge("sampan_jobs", "Jobs by what they wait for", ["state"], () =>
    orNothing(async () => {
      const { due, later, running, given_up } = await queueState(db);
      return Object.entries({ due, later, running, given_up }).map(([state, value]) => ({
        labels: { state },
        value,
      }));
    }),
  );
  gauge("sampan_jobs_oldest_due_seconds", "How long the oldest due job waits", [], () =>
    orNothing(async () => [{ labels: {}, value: (await queueState(db)).oldest_seconds }]),
  );
  gauge(
    "sampan_job_runs_total",
    "Runs of jobs since ever, over all workers",
    ["job", "outcome"],
    () =>
      orNothing(async () =>
        (await jobRuns(db)).map(({ job, outcome, runs }) => ({
          labels: { job, outcome },
          value: runs,
        })),
      ),
  );
}

async function orNothing<T>(read: () => Promise<T[]>): Promise<T[]> {
  try {
    return await read();
  } catch (error) {
    log().warn({ reason: rootCause(error) }, "the queue can't be measured");
    return [];
  }
}
