import { getRequestConfig } from "next-intl/server";
import { DEFAULT_LOCALE, isLocale } from "./locales";
import { MESSAGES } from "./messages/all";

/** What next-intl reads on the server. No message is sent to the browser: islands get their words as props. */
export default getRequestConfig(async ({ requestLocale }) => {
  const wanted = await requestLocale;
  const locale = wanted !== undefined && isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  return { locale, messages: MESSAGES[locale], timeZone: "UTC" };
});
