import { jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** What the operator decides while the shop runs. Each value is parsed by its own schema when read. */
export const settings = pgTable("settings", {
  key: text().primaryKey(),
  value: jsonb().notNull(),
  updatedAt: timestamp({ withTimezone: true }).notNull(),
  updatedBy: text().notNull(),
});
