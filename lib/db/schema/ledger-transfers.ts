import { bigint, index, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { users } from "./users";

/** One movement of money: its entries sum to zero. Append-only. */
export const ledgerTransfers = pgTable(
  "ledger_transfers",
  {
    id: text().primaryKey(),
    /** Rising in the order of booking within a wallet, since the wallet is locked meanwhile. */
    seq: bigint({ mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    /** What must not be booked twice: "top_up:…", "hold:…", "capture:…". */
    onceKey: text().notNull(),
    kind: text()
      .$type<"top_up" | "hold" | "release" | "capture" | "refund" | "adjustment">()
      .notNull(),
    /** Whose wallet it moves. */
    userId: text()
      .notNull()
      .references(() => users.id),
    /** What it is about, for a link: a top-up, a merchant order. */
    subject: text(),
    memo: text().notNull(),
    bookedBy: text().notNull(),
    bookedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("ledger_transfers_once").on(table.onceKey),
    index("ledger_transfers_user").on(table.userId, table.seq),
    index("ledger_transfers_subject").on(table.subject),
  ],
);
