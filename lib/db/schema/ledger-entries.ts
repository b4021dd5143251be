import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text } from "drizzle-orm/pg-core";
import { ledgerAccounts } from "./ledger-accounts";
import { ledgerTransfers } from "./ledger-transfers";

/** What a transfer does to one account. Append-only; a trigger refuses a transfer that does not sum to zero. */
export const ledgerEntries = pgTable(
  "ledger_entries",
  {
    id: bigint({ mode: "bigint" }).primaryKey().generatedAlwaysAsIdentity(),
    transferId: text()
      .notNull()
      .references(() => ledgerTransfers.id),
    accountId: text()
      .notNull()
      .references(() => ledgerAccounts.id),
    /** Signed minor units of the account's currency. */
    amountMinor: bigint({ mode: "number" }).notNull(),
    /** The account's balance after it. */
    balanceMinor: bigint({ mode: "number" }).notNull(),
  },
  (table) => [
    index("ledger_entries_transfer").on(table.transferId),
    index("ledger_entries_account").on(table.accountId, table.id.desc()),
    check("ledger_entries_not_nothing", sql`${table.amountMinor} <> 0`),
  ],
);
