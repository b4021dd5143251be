import { index, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { carts } from "./carts";

/** Lines put into a cart in one go: committed once by its id, undone once. */
export const quickOrders = pgTable(
  "quick_orders",
  {
    /** Minted by the browser, so that a second press commits nothing twice. */
    id: text().primaryKey(),
    cartId: text()
      .notNull()
      .references(() => carts.id, { onDelete: "cascade" }),
    /** What was added to which line; parsed when read. */
    changes: jsonb().notNull(),
    committedAt: timestamp({ withTimezone: true }).notNull(),
    undoneAt: timestamp({ withTimezone: true }),
  },
  (table) => [index("quick_orders_cart").on(table.cartId, table.committedAt.desc())],
);
