import type { Currency } from "@/lib/kernel/money";

const names = new Map<string, Intl.DisplayNames>();

/** A currency in the words of a language: "Vietnamese Dong", "đồng Việt Nam". */
export function currencyName(currency: Currency, locale: string): string {
  let found = names.get(locale);
  if (!found) names.set(locale, (found = new Intl.DisplayNames(locale, { type: "currency" })));
  return found.of(currency) ?? currency;
}
