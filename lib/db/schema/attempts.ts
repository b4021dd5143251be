import { bigint, pgSequence, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Of all attempts ever: a later one has a higher token, whatever was deleted in between. */
export const attemptTokens = pgSequence("attempt_tokens");

/** Who tries something now. Only the holder of the row's token may still change what it is about. */
export const attempts = pgTable("attempts", {
  /** "mail:…": what is tried. */
  subject: text().primaryKey(),
  token: bigint({ mode: "bigint" }).notNull(),
  claimedAt: timestamp({ withTimezone: true }).notNull(),
});
