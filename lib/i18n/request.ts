import { getRequestConfig } from "next-intl/server";
import * as rootParams from "next/root-params";
import { DEFAULT_LOCALE, isLocale } from "./locales";
import { MESSAGES } from "./messages/all";

/**
 * What next-intl reads on the server. No message is sent to the browser: islands get their words as
 * props. The address tells the language, and not what a layout said of it: the face of a page that is
 * not there is made before any layout is.
 */
export default getRequestConfig(async ({ locale: asked, requestLocale }) => {
  const wanted = asked ?? (await rootParams.locale()) ?? (await requestLocale);
  const locale = wanted !== undefined && isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  return { locale, messages: MESSAGES[locale], timeZone: "UTC" };
});
