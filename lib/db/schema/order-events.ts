import { bigint, index, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { merchantOrders } from "./merchant-orders";

/** What happened to merchant orders. Append-only; timeline and audit are read from it. */
export const orderEvents = pgTable(
  "order_events",
  {
    id: bigint({ mode: "bigint" }).primaryKey().generatedAlwaysAsIdentity(),
    orderId: text()
      .notNull()
      .references(() => merchantOrders.id),
    at: timestamp({ withTimezone: true }).notNull(),
    /** An event of the order table, or a note beside it: "note", "attention", "late". */
    kind: text().notNull(),
    fromState: text().notNull(),
    toState: text().notNull(),
    /** "customer …", "staff …", "system orders.place". */
    actor: text().notNull(),
    /** Facts for people: amounts, reasons, ids. No addresses, no phone numbers. */
    detail: jsonb().notNull(),
  },
  (table) => [index("order_events_order").on(table.orderId, table.id)],
);
