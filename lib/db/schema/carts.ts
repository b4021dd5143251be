import { sql } from "drizzle-orm";
import { bigint, check, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { users } from "./users";

/** One cart per person, or per browser of somebody who has not signed in. */
export const carts = pgTable(
  "carts",
  {
    id: text().primaryKey(),
    userId: text().references(() => users.id, { onDelete: "cascade" }),
    guestId: text(),
    /** Grows with every change; a quote remembers the one it was made of. */
    version: bigint({ mode: "number" }).notNull().default(0),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("carts_user").on(table.userId),
    uniqueIndex("carts_guest").on(table.guestId),
    check("carts_one_owner", sql`num_nonnulls(${table.userId}, ${table.guestId}) = 1`),
  ],
);
