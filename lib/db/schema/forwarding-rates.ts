import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** What sending a parcel abroad is expected to cost. Ended and begun anew, like fee rules. */
export const forwardingRates = pgTable(
  "forwarding_rates",
  {
    id: text().primaryKey(),
    /** ISO 3166 alpha-2; "*" for everywhere without a row of its own. */
    country: text().notNull(),
    name: text().notNull(),
    firstGrams: integer().notNull(),
    /** Fen. */
    firstMinor: bigint({ mode: "number" }).notNull(),
    stepGrams: integer().notNull(),
    stepMinor: bigint({ mode: "number" }).notNull(),
    /** Cubic centimetres that count as one kilogram; 5000 is usual. */
    volumeDivisor: integer().notNull(),
    validFrom: timestamp({ withTimezone: true }).notNull(),
    validUntil: timestamp({ withTimezone: true }),
    createdBy: text().notNull(),
  },
  (table) => [
    check(
      "forwarding_rates_sane",
      sql`${table.firstGrams} > 0 and ${table.stepGrams} > 0 and ${table.volumeDivisor} > 0 and ${table.firstMinor} >= 0 and ${table.stepMinor} >= 0`,
    ),
    index("forwarding_rates_country").on(table.country, table.validFrom),
  ],
);
