import type { QuoteLaterDto } from "@/lib/contract/quote";
import type { Locale } from "@/lib/i18n/locales";
import {
  forwardingEstimate,
  ratesFor,
  type ForwardingRate,
  type UnknownWeight,
} from "@/lib/pricing/forwarding";
import type { QuoteOrder } from "./quote-body";

/** Where most readers of a language live, for a first guess that can be changed. */
const LIKELY: Partial<Record<Locale, string>> = { vi: "VN", th: "TH", es: "ES" };

export type LaterWish = { country: string | undefined; language: Locale };

/**
 * What sending the quoted goods abroad is expected to cost, to the country asked for, else to the likely
 * one, else to the first there are rates for. Null where the operator has none.
 */
export function laterCost(
  orders: readonly QuoteOrder[],
  rates: readonly ForwardingRate[],
  unknown: UnknownWeight,
  { country: asked, language }: LaterWish,
  at: number,
): QuoteLaterDto | null {
  const countries = [...new Set(rates.map(({ country }) => country))].toSorted(wideLast);
  const wished = [asked, LIKELY[language]].find(
    (one) => one !== undefined && countries.includes(one),
  );
  const country = wished ?? countries[0];
  if (country === undefined) return null;
  const lines = orders.flatMap(({ outcome, lines: own }) =>
    outcome?.kind === "quoted"
      ? own.map(({ lineId, quantity, weightGrams, size }) => ({
          ref: lineId,
          quantity,
          weightGrams,
          size,
        }))
      : [],
  );
  const estimate = forwardingEstimate(ratesFor(rates, country, at), lines, unknown);
  return {
    country,
    countries,
    grams: estimate.grams,
    unweighed: estimate.unweighed,
    assumedGrams: { from: unknown.fromGrams, to: unknown.toGrams },
    services: estimate.services.map(({ name, cost }) => ({ name, cost })),
  };
}

/** "*" stands for the rest of the world. */
function wideLast(a: string, b: string): number {
  return Number(a === "*") - Number(b === "*") || (a < b ? -1 : 1);
}
