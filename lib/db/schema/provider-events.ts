import { pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Messages of a payment provider that were taken in, each once. */
export const providerEvents = pgTable("provider_events", {
  /** The provider's own id of the message. */
  id: text().primaryKey(),
  kind: text().notNull(),
  receivedAt: timestamp({ withTimezone: true }).notNull(),
});
