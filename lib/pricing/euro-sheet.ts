import { parseDecimal, type Decimal } from "@/lib/kernel/decimal";
import { isCurrency } from "@/lib/kernel/money";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { RateQuote, RateSheet, SheetProblem } from "./rates";

/** The rates the ECB published for one day: units of each currency for one euro. */
export type EuroDay = { date: string; rates: Map<string, Decimal> };

/**
 * The newest day of an ECB file as a sheet, with the currencies we show. It needs the yuan, which
 * everything is crossed over. The ECB publishes neither VND nor CLP: those need a sheet of our own.
 */
export function sheetOfNewest(
  days: readonly EuroDay[],
  provenance: string,
): Result<RateSheet, SheetProblem> {
  const newest = [...days].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (!newest) return refuse({ line: 0, reason: "There is no day of rates in it." });
  const asOf = fixingTime(newest.date);
  const quotes: RateQuote[] = [];
  for (const [currency, rate] of newest.rates)
    if (isCurrency(currency)) quotes.push({ base: "EUR", currency, rate, asOf, source: "ecb" });
  if (!newest.rates.has("CNY"))
    return refuse({ line: 0, reason: `There is no rate of CNY for ${newest.date}.` });
  return succeed({ quotes, provenance });
}

/**
 * The ECB takes its rates at about 14:15 Central European Time of their day and publishes them at
 * about 16:00.
 * Source: the ECB's page "Euro foreign exchange reference rates".
 */
function fixingTime(date: string): number {
  return Date.parse(`${date}T14:15:00+01:00`);
}

/** A rate above zero, or null. */
export function positiveRate(text: string): Decimal | null {
  const read = parseDecimal(text);
  return read.ok && read.value.units > 0n ? read.value : null;
}
