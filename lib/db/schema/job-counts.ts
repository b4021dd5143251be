import { bigint, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** How many runs of each job ended how, over all workers and since ever. */
export const jobCounts = pgTable(
  "job_counts",
  {
    job: text().notNull(),
    outcome: text().$type<"done" | "failed">().notNull(),
    runs: bigint({ mode: "number" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.job, table.outcome] })],
);
