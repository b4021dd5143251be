import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { carts } from "./carts";

/** What the shopper wants a merchant to read. */
export const cartNotes = pgTable(
  "cart_notes",
  {
    cartId: text()
      .notNull()
      .references(() => carts.id, { onDelete: "cascade" }),
    /** "1688/…": the market and the merchant's id. */
    merchantKey: text().notNull(),
    note: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.cartId, table.merchantKey] })],
);
