import { bigint, index, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { carts } from "./carts";

/** Whole costs as they were offered. Never changed: a newer one takes its place. */
export const quotes = pgTable(
  "quotes",
  {
    id: text().primaryKey(),
    cartId: text()
      .notNull()
      .references(() => carts.id, { onDelete: "cascade" }),
    /** The cart's version it was made of. */
    cartVersion: bigint({ mode: "number" }).notNull(),
    /** A quote of our own making, merchant by merchant; parsed when read. */
    body: jsonb().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index("quotes_cart").on(table.cartId, table.createdAt.desc())],
);
