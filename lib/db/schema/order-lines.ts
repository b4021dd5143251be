import { sql } from "drizzle-orm";
import { bigint, check, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Market } from "@/lib/kernel/offer-ref";
import { merchantOrders } from "./merchant-orders";

/** What a merchant order is for, as it was confirmed. */
export const orderLines = pgTable(
  "order_lines",
  {
    orderId: text()
      .notNull()
      .references(() => merchantOrders.id),
    lineNo: integer().notNull(),
    market: text().$type<Market>().notNull(),
    productId: text().notNull(),
    skuKey: text().notNull(),
    /** Taobao's own ids to order by; null on 1688, which takes the offer's id and the specId. */
    buyItemId: text(),
    buySkuId: text(),
    /** The marketplace's own number of the offer, as its preview told it: its orders speak of that one. */
    marketId: text(),
    quantity: integer().notNull(),
    /** Fen. */
    unitPriceMinor: bigint({ mode: "number" }).notNull(),
    amountMinor: bigint({ mode: "number" }).notNull(),
    /** Title, variant and picture as they were seen; parsed when read. */
    seen: jsonb().notNull(),
    fallback: jsonb().notNull(),
    /** The upstream's id of this line within its order, once known. */
    upstreamLineId: text(),
    upstreamOrderId: text(),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.lineNo] }),
    check("order_lines_quantity", sql`${table.quantity} > 0`),
  ],
);
