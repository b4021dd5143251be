import { index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Lines somebody pasted or uploaded, kept while they are looked over. */
export const quickDrafts = pgTable(
  "quick_drafts",
  {
    id: text().primaryKey(),
    /** "user/…" or "guest/…": who may see it. */
    owner: text().notNull(),
    /** The rows as they were read, with what was changed since; parsed when read. */
    rows: jsonb().notNull(),
    /** Grows with every change. */
    version: integer().notNull().default(0),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index("quick_drafts_expiry").on(table.expiresAt),
    index("quick_drafts_owner").on(table.owner, table.createdAt),
  ],
);
