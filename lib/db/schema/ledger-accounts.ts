import { sql } from "drizzle-orm";
import { bigint, check, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import type { Currency } from "@/lib/kernel/money";
import { users } from "./users";

/**
 * Accounts of the double-entry ledger. `available` and `held` belong to a shopper and are never below
 * zero; the others are the shop's. `balance` is the sum of the entries, kept in their transaction.
 */
export const ledgerAccounts = pgTable(
  "ledger_accounts",
  {
    id: text().primaryKey(),
    kind: text()
      .$type<"available" | "held" | "received" | "goods" | "freight" | "fees" | "adjustments">()
      .notNull(),
    userId: text().references(() => users.id),
    currency: text().$type<Currency>().notNull(),
    balanceMinor: bigint({ mode: "number" }).notNull().default(0),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("ledger_accounts_once").on(
      table.kind,
      table.currency,
      sql`coalesce(${table.userId}, '')`,
    ),
    check(
      "ledger_accounts_owner",
      sql`(${table.kind} in ('available', 'held')) = (${table.userId} is not null)`,
    ),
    check(
      "ledger_accounts_never_negative",
      sql`${table.kind} not in ('available', 'held') or ${table.balanceMinor} >= 0`,
    ),
  ],
);
