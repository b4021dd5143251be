import { sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { jobCounts } from "@/lib/db/schema/job-counts";

type Outcome = (typeof jobCounts.$inferSelect)["outcome"];

export type JobTally = {
  count(job: string, outcome: Outcome): void;
  /** Adds what was counted since to the table. What can't be written is kept for the next time. */
  write(): Promise<void>;
};

/** How jobs ended in this process, on its way to the table that sums it over all of them. */
export function createJobTally(db: Pick<NodePgDatabase, "insert">): JobTally {
  let counted = new Map<string, { job: string; outcome: Outcome; runs: number }>();

  function add(job: string, outcome: Outcome, runs: number): void {
    const key = `${job} ${outcome}`;
    counted.set(key, { job, outcome, runs: (counted.get(key)?.runs ?? 0) + runs });
  }

  return {
    count: (job, outcome) => add(job, outcome, 1),
    async write() {
      // In one order everywhere: two workers must not wait for each other's rows.
      const rows = [...counted.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, row]) => row);
      if (rows.length === 0) return;
      counted = new Map();
      try {
        await db
          .insert(jobCounts)
          .values(rows)
          .onConflictDoUpdate({
            target: [jobCounts.job, jobCounts.outcome],
            set: { runs: sql`${jobCounts.runs} + excluded.runs` },
          });
      } catch (error) {
        for (const { job, outcome, runs } of rows) add(job, outcome, runs);
        throw error;
      }
    },
  };
}
