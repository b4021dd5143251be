import { desc } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { fxRates } from "@/lib/db/schema/fx-rates";
import { parseDecimal } from "@/lib/kernel/decimal";
import { isCurrency } from "@/lib/kernel/money";
import type { RateQuote } from "./rates";

type Row = Pick<
  typeof fxRates.$inferSelect,
  "base" | "currency" | "rate" | "asOf" | "source" | "provenance"
>;

/**
 * The newest stored quote of each base and currency. A currency this version does not know is left
 * out: an older process may run beside a newer one.
 */
export async function newestQuotes(db: Pick<Database, "selectDistinctOn">): Promise<RateQuote[]> {
  const rows = await db
    .selectDistinctOn([fxRates.base, fxRates.currency])
    .from(fxRates)
    .orderBy(fxRates.base, fxRates.currency, desc(fxRates.asOf), desc(fxRates.id));
  return rows.flatMap((row) => (isCurrency(row.currency) ? [toQuote(row)] : []));
}

/** Throws for a rate that is not the decimal the column holds: the database was tampered with. */
function toQuote({ base, currency, rate, asOf, source }: Row): RateQuote {
  const read = parseDecimal(rate);
  if (!read.ok) throw new Error(`The stored rate of ${currency} is not usable.`);
  return { base, currency, rate: read.value, asOf: asOf.getTime(), source };
}
