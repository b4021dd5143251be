import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import type { Language } from "@/lib/kernel/language";
import type { Currency } from "@/lib/kernel/money";
import { bytea } from "./bytea";
import { users } from "./users";

/** Money on its way into a wallet. */
export const topUps = pgTable(
  "top_ups",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    method: text().$type<"bank_transfer" | "card">().notNull(),
    /** What the shopper writes into the transfer, so that staff find it. */
    reference: text().notNull(),
    /** Of the page it was begun on: letters about it and the provider's page are in it. */
    language: text().$type<Language>().notNull(),
    /** What is sent, in the sender's currency. */
    sentMinor: bigint({ mode: "number" }).notNull(),
    sentCurrency: text().$type<Currency>().notNull(),
    state: text()
      .$type<"started" | "submitted" | "confirmed" | "rejected" | "cancelled" | "failed">()
      .notNull(),
    /** Fen put into the wallet; set with `confirmed`. */
    creditedMinor: bigint({ mode: "number" }),
    /** The rate it was credited at, in words; null where nothing was converted. */
    rateNote: text(),
    voucher: bytea(),
    voucherType: text(),
    /** The provider's own id of the payment. */
    providerRef: text(),
    decidedBy: text(),
    decidedAt: timestamp({ withTimezone: true }),
    /** Why it was rejected, for the shopper. */
    reason: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("top_ups_reference").on(table.reference),
    uniqueIndex("top_ups_provider_ref").on(table.providerRef),
    index("top_ups_user").on(table.userId, table.createdAt.desc()),
    index("top_ups_state").on(table.state, table.createdAt),
    check("top_ups_sent", sql`${table.sentMinor} > 0`),
    check(
      "top_ups_credited",
      sql`(${table.state} = 'confirmed') = (${table.creditedMinor} is not null)`,
    ),
  ],
);
