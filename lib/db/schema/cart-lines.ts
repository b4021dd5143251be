import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Market } from "@/lib/kernel/offer-ref";
import { carts } from "./carts";

/** What somebody wants of one SKU. The offer itself is read anew; `seen` is what they saw when they put it in. */
export const cartLines = pgTable(
  "cart_lines",
  {
    id: text().primaryKey(),
    cartId: text()
      .notNull()
      .references(() => carts.id, { onDelete: "cascade" }),
    market: text().$type<Market>().notNull(),
    productId: text().notNull(),
    /** The SKU by what an order needs: 1688's specId, Taobao's skuId; "" for an offer without SKUs. */
    skuKey: text().notNull(),
    quantity: integer().notNull(),
    /** Not part of the next quote, kept for another day. */
    savedForLater: boolean().notNull().default(false),
    /** Title, variant, picture, merchant and unit price as they were seen; parsed when read. */
    seen: jsonb().notNull(),
    /** What to do when this can't be had; parsed when read. */
    fallback: jsonb().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    /** Taken out, and by which removal: kept for a while, so that taking out can be undone. */
    removalId: text(),
    removedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    uniqueIndex("cart_lines_once").on(table.cartId, table.market, table.productId, table.skuKey),
    index("cart_lines_cart").on(table.cartId, table.addedAt),
    check("cart_lines_quantity", sql`${table.quantity} between 1 and 999999`),
  ],
);
