import { getRequestConfig } from "next-intl/server";
import { DEFAULT_LOCALE, isLocale, type Locale } from "./locales";
import { messages as en } from "./messages/en";

const MESSAGES = { en } satisfies Record<Locale, unknown>;

/** What next-intl reads on the server. No message is sent to the browser: islands get their words as props. */
export default getRequestConfig(async ({ requestLocale }) => {
  const wanted = await requestLocale;
  const locale = wanted !== undefined && isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  return { locale, messages: MESSAGES[locale], timeZone: "UTC" };
});
