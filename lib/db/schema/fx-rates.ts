import { sql } from "drizzle-orm";
import { bigint, check, index, numeric, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import type { Currency } from "@/lib/kernel/money";

/**
 * Exchange rates as they were entered or imported. Append-only: a correction is a new row, and the
 * newest `as_of` counts, of equal ones the row written last.
 */
export const fxRates = pgTable(
  "fx_rates",
  {
    id: bigint({ mode: "bigint" }).primaryKey().generatedAlwaysAsIdentity(),
    base: text().$type<"EUR" | "CNY">().notNull(),
    currency: text().$type<Currency>().notNull(),
    /** Units of `currency` for one unit of `base`. Exact: it travels as text. */
    rate: numeric({ precision: 24, scale: 12 }).notNull(),
    asOf: timestamp({ withTimezone: true }).notNull(),
    source: text().$type<"ecb" | "staff">().notNull(),
    /** Where the figure came from: a file's name and digest, or what staff wrote. */
    provenance: text().notNull(),
    /** Who entered it: "staff u_1", "system fx-import". */
    enteredBy: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    check("fx_rates_above_zero", sql`${table.rate} > 0`),
    index("fx_rates_newest").on(
      table.base,
      table.currency,
      table.asOf.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
  ],
);
