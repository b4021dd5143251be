import { index, jsonb, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { quotes } from "./quotes";
import { users } from "./users";

/** Confirmations: one press each, whatever was sent twice. */
export const checkouts = pgTable(
  "checkouts",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** Minted by the browser before the first try. */
    operationId: text().notNull(),
    /** SHA-256 of what was asked: another question under the same operation is refused. */
    askedDigest: text().notNull(),
    /** A quote is confirmed at most once. */
    quoteId: text()
      .notNull()
      .references(() => quotes.id),
    /** How its orders are sent: one call each, or one for several merchants. */
    strategy: text().$type<"single" | "batch">().notNull(),
    /** Where the goods go, in full; parsed when read. */
    destination: jsonb().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("checkouts_operation").on(table.userId, table.operationId),
    uniqueIndex("checkouts_quote").on(table.quoteId),
    index("checkouts_user").on(table.userId, table.createdAt.desc()),
  ],
);
