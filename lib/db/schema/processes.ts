import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Shops and workers that run, or ran a moment ago. Each writes its own row about once a second. */
export const processes = pgTable("processes", {
  id: text().primaryKey(),
  kind: text().$type<"shop" | "worker">().notNull(),
  /** The same for processes that can see each other's pids. */
  machine: text().notNull(),
  pid: integer().notNull(),
  /** What a worker locks jobs as. */
  lockName: text(),
  startedAt: timestamp({ withTimezone: true }).notNull(),
  beatAt: timestamp({ withTimezone: true }).notNull(),
  /** Until then its share of the rate is nobody else's. By the database's clock, like `beatAt`. */
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  /** It said goodbye, or is known to be dead. */
  endedAt: timestamp({ withTimezone: true }),
  /** Calls to the upstream it may have in any second. */
  share: integer().notNull(),
  /** How many it would have had lately. */
  wanted: integer().notNull(),
});
