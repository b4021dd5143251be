import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import type { Market } from "@/lib/kernel/offer-ref";

/** Service fees. A rule is never edited: it ends, and another begins, so old quotes stay explained. */
export const feeRules = pgTable(
  "fee_rules",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** Hundredths of a percent of goods: 500 is 5 %. */
    basisPoints: integer().notNull(),
    /** Fen; the least a rule asks per scope. */
    minimumMinor: bigint({ mode: "number" }).notNull(),
    /** Whether the minimum counts once per checkout or for each merchant. */
    scope: text().$type<"checkout" | "merchant">().notNull(),
    /** Null for both markets. */
    market: text().$type<Market>(),
    validFrom: timestamp({ withTimezone: true }).notNull(),
    validUntil: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    createdBy: text().notNull(),
  },
  (table) => [
    check("fee_rules_percent", sql`${table.basisPoints} between 0 and 10000`),
    check("fee_rules_minimum", sql`${table.minimumMinor} >= 0`),
    check(
      "fee_rules_span",
      sql`${table.validUntil} is null or ${table.validUntil} > ${table.validFrom}`,
    ),
    index("fee_rules_valid").on(table.validFrom, table.validUntil),
  ],
);
