import { doublePrecision, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Token buckets that all processes share: what may be tried so often and no more. */
export const attemptLimits = pgTable(
  "attempt_limits",
  {
    /** What is limited, by digest: "sign_in.account:…". */
    key: text().primaryKey(),
    tokens: doublePrecision().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index("attempt_limits_at").on(table.at)],
);
