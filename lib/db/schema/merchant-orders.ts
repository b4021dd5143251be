import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Market } from "@/lib/kernel/offer-ref";
import { checkouts } from "./checkouts";
import { users } from "./users";

/** One order with one merchant: the intent is written before anything is sent. Amounts in fen. */
export const merchantOrders = pgTable(
  "merchant_orders",
  {
    id: text().primaryKey(),
    /** "SP-…": what the merchant's message carries, and what people read out. */
    reference: text().notNull(),
    checkoutId: text()
      .notNull()
      .references(() => checkouts.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    market: text().$type<Market>().notNull(),
    /** The upstream's own id of the merchant; null where a market does not tell. */
    sellerId: text(),
    /** "1688/…", as carts and quotes key a merchant. */
    merchantKey: text().notNull(),
    merchantName: text(),
    /** A state of the order table; checked when read. */
    state: text().notNull(),
    stateSince: timestamp({ withTimezone: true }).notNull(),
    /** Why it was refused or cancelled, as one of our reasons. */
    reason: text(),
    note: text().notNull(),
    goodsMinor: bigint({ mode: "number" }).notNull(),
    freightMinor: bigint({ mode: "number" }).notNull(),
    /** What the marketplace adds on top, and what it takes off. */
    extraMinor: bigint({ mode: "number" }).notNull(),
    discountMinor: bigint({ mode: "number" }).notNull(),
    feeMinor: bigint({ mode: "number" }).notNull(),
    /** What was confirmed and is held: goods + freight + extra − discount + fee. */
    totalMinor: bigint({ mode: "number" }).notNull(),
    /** The wallet's hold that stands for it; another one once a changed price was accepted. */
    holdId: text().notNull(),
    /** What the preview said that the create call must repeat; parsed when read. */
    previewFacts: jsonb().notNull(),
    /** When the sweep looks after it if no job did. */
    dueAt: timestamp({ withTimezone: true }),
    /** The job that was to be done by then; null where the state alone tells. */
    dueJob: text(),
    /** Staff who let it be paid, where the operator asks for that. */
    releasedBy: text(),
    releasedAt: timestamp({ withTimezone: true }),
    secondReleaseBy: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("merchant_orders_reference").on(table.reference),
    index("merchant_orders_checkout").on(table.checkoutId),
    index("merchant_orders_user").on(table.userId, table.createdAt.desc(), table.id.desc()),
    index("merchant_orders_user_state").on(
      table.userId,
      table.state,
      table.createdAt.desc(),
      table.id.desc(),
    ),
    index("merchant_orders_state").on(table.state, table.createdAt.desc(), table.id.desc()),
    index("merchant_orders_due")
      .on(table.dueAt)
      .where(sql`${table.dueAt} is not null`),
    check(
      "merchant_orders_sum",
      sql`${table.totalMinor} = ${table.goodsMinor} + ${table.freightMinor} + ${table.extraMinor} - ${table.discountMinor} + ${table.feeMinor} and ${table.totalMinor} > 0`,
    ),
  ],
);
