import { LANGUAGES, type Language } from "@/lib/kernel/language";

/** Languages the shop speaks. */
export const LOCALES = LANGUAGES;

export type Locale = Language;

/** The language of addresses without a prefix; `next.config.js` rewrites those. */
export const DEFAULT_LOCALE: Locale = "en";

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/** Each language in its own words: a reader looks for theirs, not for its name in another. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: "English",
  vi: "Tiếng Việt",
  th: "ไทย",
  es: "Español",
  zh: "中文",
};
