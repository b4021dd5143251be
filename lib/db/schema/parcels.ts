import { jsonb, pgTable, primaryKey, text, timestamp, index } from "drizzle-orm/pg-core";
import type { Market } from "@/lib/kernel/offer-ref";
import { merchantOrders } from "./merchant-orders";

/** Parcels of the upstream's orders, as last read. */
export const parcels = pgTable(
  "parcels",
  {
    market: text().$type<Market>().notNull(),
    upstreamId: text().notNull(),
    /** The upstream's id of it, else its waybill, else the lines in it. */
    parcelKey: text().notNull(),
    orderId: text()
      .notNull()
      .references(() => merchantOrders.id),
    parcelId: text(),
    waybill: text(),
    carrier: text(),
    carrierCode: text(),
    /** The upstream's ids of the lines in it; empty where it did not say. */
    lineIds: text().array().notNull(),
    shippedAt: timestamp({ withTimezone: true }),
    /** One of our words for where it is; null where the upstream has none. */
    state: text(),
    /** Where it has been, oldest first; parsed when read. */
    steps: jsonb().notNull(),
    firstSeenAt: timestamp({ withTimezone: true }).notNull(),
    /** When its way was last asked for. */
    checkedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.market, table.upstreamId, table.parcelKey] }),
    index("parcels_order").on(table.orderId),
    index("parcels_waybill").on(table.waybill),
  ],
);
