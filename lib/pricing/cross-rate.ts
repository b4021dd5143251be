import type { ExchangeRate } from "@/lib/kernel/convert";
import type { Decimal } from "@/lib/kernel/decimal";
import type { Currency } from "@/lib/kernel/money";
import type { RateBase, RateQuote, RateSource } from "./rates";

/** A rate, how old its oldest part is, and who said its parts. */
export type CrossRate = { rate: ExchangeRate; asOf: number; sources: RateSource[] };

/** One unit of something is `top` / `bottom` of something else, by these quotes. */
type Leg = { top: bigint; bottom: bigint; quotes: RateQuote[] };

/**
 * What one yuan is in another currency, exactly: quoted against the yuan, or crossed over the euro.
 * `quotes` holds at most one per base and currency. Where both ways exist the newer one counts, a
 * cross being as old as its oldest leg; null where none exists.
 */
export function yuanRate(quotes: readonly RateQuote[], to: Currency): CrossRate | null {
  const ways = [direct(quotes, "CNY", to), overTheEuro(quotes, to)].filter((way) => way !== null);
  const [best] = ways.sort((a, b) => oldest(b) - oldest(a));
  return best ? toCrossRate(best, to) : null;
}

function direct(quotes: readonly RateQuote[], base: RateBase, currency: Currency): Leg | null {
  const quote = quotes.find((one) => one.base === base && one.currency === currency);
  if (!quote || quote.rate.units <= 0n) return null;
  return { ...fraction(quote.rate), quotes: [quote] };
}

function overTheEuro(quotes: readonly RateQuote[], to: Currency): Leg | null {
  const yuanPerEuro = direct(quotes, "EUR", "CNY");
  const euroPerYuan = yuanPerEuro ? invert(yuanPerEuro) : direct(quotes, "CNY", "EUR");
  if (!euroPerYuan) return null;
  if (to === "EUR") return euroPerYuan;
  const perEuro = direct(quotes, "EUR", to);
  if (!perEuro) return null;
  return {
    top: euroPerYuan.top * perEuro.top,
    bottom: euroPerYuan.bottom * perEuro.bottom,
    quotes: [...euroPerYuan.quotes, ...perEuro.quotes],
  };
}

function invert({ top, bottom, quotes }: Leg): Leg {
  return { top: bottom, bottom: top, quotes };
}

function fraction({ units, scale }: Decimal): { top: bigint; bottom: bigint } {
  return { top: units, bottom: 10n ** BigInt(scale) };
}

function oldest(leg: Leg): number {
  return Math.min(...leg.quotes.map((quote) => quote.asOf));
}

function toCrossRate(leg: Leg, to: Currency): CrossRate {
  const shared = greatestCommonDivisor(leg.top, leg.bottom);
  return {
    rate: {
      from: "CNY",
      to,
      numerator: String(leg.top / shared),
      denominator: String(leg.bottom / shared),
    },
    asOf: oldest(leg),
    sources: [...new Set(leg.quotes.map((quote) => quote.source))],
  };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
