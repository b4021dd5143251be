import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { merchantOrders } from "./merchant-orders";

/** Every try to change something upstream, written before it is made. `open` after a crash means: nobody knows. */
export const orderAttempts = pgTable(
  "order_attempts",
  {
    id: text().primaryKey(),
    orderId: text()
      .notNull()
      .references(() => merchantOrders.id),
    kind: text().$type<"place" | "pay" | "cancel">().notNull(),
    /** Of the claim it was made under; see lib/db/fence.ts. */
    token: bigint({ mode: "bigint" }).notNull(),
    /** Tries that went out in one call share it. */
    callId: text().notNull(),
    /** The order whose job makes the call: only that job may find the try abandoned. */
    leaderId: text().notNull(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
    outcome: text()
      .$type<"open" | "accepted" | "refused" | "by_link" | "unsent" | "lost" | "overtaken">()
      .notNull(),
    upstreamRequestId: text(),
    /** The upstream's words for a refusal, kept for staff. */
    detail: jsonb(),
  },
  (table) => [
    uniqueIndex("order_attempts_token").on(table.orderId, table.token),
    index("order_attempts_open")
      .on(table.startedAt)
      .where(sql`${table.outcome} = 'open'`),
    index("order_attempts_call").on(table.callId),
    index("order_attempts_leader").on(table.leaderId, table.outcome),
  ],
);
