import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { merchantOrders } from "./merchant-orders";

/** What somebody has to decide about a merchant order, by when, and what happens if nobody does. */
export const attentionItems = pgTable(
  "attention_items",
  {
    id: text().primaryKey(),
    orderId: text()
      .notNull()
      .references(() => merchantOrders.id),
    kind: text().notNull(),
    who: text().$type<"shopper" | "staff">().notNull(),
    detail: jsonb().notNull(),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    deadlineAt: timestamp({ withTimezone: true }),
    /** The action taken at the deadline; null where it waits. */
    byDefault: text(),
    resolvedAt: timestamp({ withTimezone: true }),
    resolvedBy: text(),
    resolution: text(),
  },
  (table) => [
    uniqueIndex("attention_items_open")
      .on(table.orderId, table.kind)
      .where(sql`${table.resolvedAt} is null`),
    index("attention_items_waiting")
      .on(table.who, table.openedAt.desc(), table.id.desc())
      .where(sql`${table.resolvedAt} is null`),
    index("attention_items_due")
      .on(table.deadlineAt)
      .where(sql`${table.resolvedAt} is null and ${table.deadlineAt} is not null`),
  ],
);
