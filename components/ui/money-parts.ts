import { MINOR_DIGITS, toDecimal, type Money } from "@/lib/kernel/money";

const formats = new Map<string, Intl.NumberFormat>();

function formatFor(locale: string, currency: Money["currency"]): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    const digits = MINOR_DIGITS[currency];
    format = new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format;
}

export type MoneyPart = { text: string; minor: boolean };

/**
 * An amount in words of the locale, cut where the minor unit begins: the decimal sign and the digits
 * after it are `minor`. The amount goes in as decimal text, never as a fraction.
 */
export function moneyParts(amount: Money, locale: string): MoneyPart[] {
  const parts: MoneyPart[] = [];
  for (const { type, value } of formatFor(locale, amount.currency).formatToParts(
    toDecimal(amount) as Intl.StringNumericLiteral,
  )) {
    const minor = type === "decimal" || type === "fraction";
    const last = parts.at(-1);
    if (last && last.minor === minor) last.text += value;
    else parts.push({ text: value, minor });
  }
  return parts;
}

/** The same amount as one text, for titles and descriptions. */
export function moneyText(amount: Money, locale: string): string {
  return moneyParts(amount, locale)
    .map((part) => part.text)
    .join("");
}
