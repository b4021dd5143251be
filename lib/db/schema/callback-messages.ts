import { sql } from "drizzle-orm";
import { index, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { bytea } from "./bytea";

/** What the upstream pushed to us and signed, each body once, also of orders nobody knows. */
export const callbackMessages = pgTable(
  "callback_messages",
  {
    /** Hex SHA-256 of the body. */
    digest: text().primaryKey(),
    /** As told, else by the type's name; null where neither says. */
    market: text(),
    /** Without the market before it. */
    type: text(),
    /** The very bytes that were signed. */
    body: bytea().notNull(),
    receivedAt: timestamp({ withTimezone: true }).notNull(),
    processedAt: timestamp({ withTimezone: true }),
    /** `unreadable`: signed, and yet no message. `names_none`: no id of an order in it. */
    outcome: text().$type<"re_read" | "unknown_order" | "names_none" | "unreadable">(),
    /** What it names, and which orders of ours that is. */
    upstreamIds: text().array().notNull(),
    orderIds: text().array().notNull(),
  },
  (table) => [
    index("callback_messages_received").on(table.receivedAt.desc()),
    index("callback_messages_waiting")
      .on(table.receivedAt)
      .where(sql`${table.processedAt} is null`),
  ],
);
