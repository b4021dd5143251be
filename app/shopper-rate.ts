import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { RateDto } from "@/lib/contract/currency";
import type { Locale } from "@/lib/i18n/locales";
import { CURRENCY_COOKIE, shopperCurrency } from "@/lib/i18n/shopper-currency";
import type { Currency } from "@/lib/kernel/money";
import { currentRates } from "@/lib/pricing/current-rates";

export type ShownCurrencies = {
  /** What this shopper sees beside the yuan; CNY for nothing. */
  chosen: Currency;
  /** The rate of `chosen`; null for CNY and for a currency without a rate. */
  rate: RateDto | null;
  /** What can be chosen: the yuan alone, and every currency that has a rate. */
  offered: Currency[];
};

/** The shopper's currency and its rate, once per page request. */
export const shopperCurrencies = cache(async (locale: Locale): Promise<ShownCurrencies> => {
  const [jar, sent, rates] = await Promise.all([cookies(), headers(), currentRates()]);
  const chosen = shopperCurrency({
    cookie: jar.get(CURRENCY_COOKIE)?.value,
    locale,
    acceptLanguage: sent.get("accept-language"),
  });
  const rate = rates.get(chosen) ?? null;
  return { chosen: rate ? chosen : "CNY", rate, offered: ["CNY", ...rates.keys()] };
});

/** Just the rate, for what shows prices. */
export async function shopperRate(locale: Locale): Promise<RateDto | null> {
  return (await shopperCurrencies(locale)).rate;
}
