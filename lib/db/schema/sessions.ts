import { index, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { users } from "./users";

/** Signed-in browsers. A cookie counts only while its row here does. */
export const sessions = pgTable(
  "sessions",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    /** To the minute at best: it is written rarely. */
    lastSeenAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
    /** The browser in a few words, for its owner to tell it by. */
    browser: text().notNull(),
  },
  (table) => [
    index("sessions_user").on(table.userId),
    index("sessions_expires_at").on(table.expiresAt),
  ],
);
