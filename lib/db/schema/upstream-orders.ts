import { bigint, index, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import type { Market } from "@/lib/kernel/offer-ref";
import { merchantOrders } from "./merchant-orders";

/** Orders as the upstream keeps them. One request may become several of these. */
export const upstreamOrders = pgTable(
  "upstream_orders",
  {
    market: text().$type<Market>().notNull(),
    /** Up to 19 digits, as text. */
    upstreamId: text().notNull(),
    orderId: text()
      .notNull()
      .references(() => merchantOrders.id),
    /** How we came to know that it is ours. */
    known: text().$type<"answer" | "look_up" | "staff">().notNull(),
    /** The upstream's own word for its state, and ours for it. */
    rawState: text(),
    state: text().notNull(),
    /** Fen, as last seen. */
    totalMinor: bigint({ mode: "number" }),
    freightMinor: bigint({ mode: "number" }),
    /** Where a person can pay it, when the upstream gave that instead of paying. */
    payUrl: text(),
    /** The whole order in our words as last read; parsed when read. */
    snapshot: jsonb(),
    createdUpstreamAt: timestamp({ withTimezone: true }),
    seenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.market, table.upstreamId] }),
    index("upstream_orders_order").on(table.orderId),
  ],
);
