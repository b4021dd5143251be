import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { users } from "./users";

/** Money set aside for one purpose until it is spent or given back; both may happen in parts. */
export const walletHolds = pgTable(
  "wallet_holds",
  {
    /** Named by its purpose, so that it is made once: "merchant_order:…". */
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** Fen. */
    heldMinor: bigint({ mode: "number" }).notNull(),
    capturedMinor: bigint({ mode: "number" }).notNull().default(0),
    releasedMinor: bigint({ mode: "number" }).notNull().default(0),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    settledAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index("wallet_holds_user").on(table.userId),
    check(
      "wallet_holds_within",
      sql`${table.heldMinor} > 0 and ${table.capturedMinor} >= 0 and ${table.releasedMinor} >= 0 and ${table.capturedMinor} + ${table.releasedMinor} <= ${table.heldMinor}`,
    ),
  ],
);
