import type { Approximation } from "@/lib/kernel/convert";
import { MINOR_DIGITS, toDecimal, type Currency, type Money } from "@/lib/kernel/money";

/** A piece of an amount in words. `minor` pieces (decimal sign and digits after it) may be smaller. */
export type MoneyPart = { text: string; minor: boolean };

/**
 * Our sign of each currency, in every language. A language's own short signs say ¥ for yuan and yen
 * and $ for dollar and Chilean peso, which stand side by side here; they also differ between the ICU
 * data of server and browser. Place and spacing of the sign stay the language's own.
 */
const SIGNS: Record<Currency, string> = {
  CNY: "¥",
  USD: "$",
  EUR: "€",
  THB: "฿",
  VND: "₫",
  JPY: "JP¥",
  CLP: "CLP$",
};

const formats = new Map<string, Intl.NumberFormat>();

function formatFor(locale: string, currency: Currency): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    const digits = MINOR_DIGITS[currency];
    format = new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      numberingSystem: "latn",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * An amount in the words of a language, cut where the minor unit begins. It goes in as decimal text,
 * never as a fraction, and holds no place to break a line.
 */
export function moneyParts(amount: Money, locale: string): MoneyPart[] {
  const parts: MoneyPart[] = [];
  const text = toDecimal(amount) as Intl.StringNumericLiteral;
  for (const { type, value } of formatFor(locale, amount.currency).formatToParts(text)) {
    const minor = type === "decimal" || type === "fraction";
    const piece = type === "currency" ? SIGNS[amount.currency] : value.replaceAll(" ", "\u00a0");
    const last = parts.at(-1);
    if (last && last.minor === minor) last.text += piece;
    else parts.push({ text: piece, minor });
  }
  return parts;
}

/** The same amount as one text, for titles and descriptions. */
export function moneyText(amount: Money, locale: string): string {
  return textOf(moneyParts(amount, locale));
}

/** A converted price: "$1.75", or "<$0.01" for a price below the smallest unit. */
export function approximationParts({ amount, below }: Approximation, locale: string): MoneyPart[] {
  const parts = moneyParts(amount, locale);
  return below ? [{ text: "<", minor: false }, ...parts] : parts;
}

/**
 * How many figures wide an amount is, in `ch` of a tabular face: set as the least width of a price
 * that changes under the reader's hand, with the largest amount it may take, so that nothing beside
 * it moves. Separators are narrower than a figure, so it is never too narrow.
 */
export function moneyWidth(amount: Money, locale: string): number {
  return [...moneyText(amount, locale)].length;
}

function textOf(parts: readonly MoneyPart[]): string {
  return parts.map((part) => part.text).join("");
}
