import { jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import type { Market } from "@/lib/kernel/offer-ref";
import { users } from "./users";

/** Goods somebody marked, with the card as it was then. */
export const favourites = pgTable(
  "favourites",
  {
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    market: text().$type<Market>().notNull(),
    productId: text().notNull(),
    /** An offer card of our contract; parsed when read. */
    card: jsonb().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.market, table.productId] })],
);
