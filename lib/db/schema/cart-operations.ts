import { pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { carts } from "./carts";

/** What was put into a cart, by the id its browser minted: a double tap or a retry adds once. */
export const cartOperations = pgTable(
  "cart_operations",
  {
    cartId: text()
      .notNull()
      .references(() => carts.id, { onDelete: "cascade" }),
    /** The browser's id and a digest of what was asked for. */
    id: text().notNull(),
    doneAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.cartId, table.id] })],
);
