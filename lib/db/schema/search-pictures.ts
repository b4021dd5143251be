import { index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { bytea } from "./bytea";

/** Pictures people search by, under a token nobody can guess, until they expire. */
export const searchPictures = pgTable(
  "search_pictures",
  {
    token: text().primaryKey(),
    bytes: bytea().notNull(),
    mediaType: text().notNull(),
    /** Pixels. */
    width: integer().notNull(),
    height: integer().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index("search_pictures_expires_at").on(table.expiresAt)],
);
