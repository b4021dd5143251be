import type { RateDto } from "@/lib/contract/currency";
import { CURRENCIES, type Currency } from "@/lib/kernel/money";
import { yuanRate, type CrossRate } from "./cross-rate";
import type { RateQuote } from "./rates";

/**
 * The ECB publishes on working days, so a long Easter leaves five days between two rates. What is a
 * week behind has been forgotten.
 */
export const OLD_AFTER_MS = 7 * 24 * 60 * 60 * 1_000;

/** One rate per currency that has one, none for the yuan itself. */
export type ShownRates = ReadonlyMap<Currency, RateDto>;

/**
 * The rates a page may show at `now`, in epoch milliseconds. An example stands in only for a currency
 * without a recorded rate, and is never crossed with recorded ones.
 */
export function shownRates(
  recorded: readonly RateQuote[],
  examples: readonly RateQuote[],
  now: number,
): ShownRates {
  const shown = new Map<Currency, RateDto>();
  for (const currency of CURRENCIES) {
    if (currency === "CNY") continue;
    const cross = yuanRate(recorded, currency) ?? yuanRate(examples, currency);
    if (cross) shown.set(currency, toRateDto(cross, now));
  }
  return shown;
}

function toRateDto({ rate, asOf, sources }: CrossRate, now: number): RateDto {
  return {
    ...rate,
    from: "CNY",
    asOf: new Date(asOf).toISOString(),
    sources,
    state: sources.includes("example") ? "example" : now - asOf > OLD_AFTER_MS ? "old" : "current",
  };
}
