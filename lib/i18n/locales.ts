import { LANGUAGES, type Language } from "@/lib/kernel/language";

/** Languages the shop speaks. */
export const LOCALES = LANGUAGES;

export type Locale = Language;

/** The language of addresses without a prefix; `next.config.js` rewrites those. */
export const DEFAULT_LOCALE: Locale = "en";

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
