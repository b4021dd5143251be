import { languageOfTitle } from "@/lib/i18n/text-language";

/**
 * The `lang` of words the marketplace may have left in Chinese, so that they are read out and set in
 * the right face; nothing where the page's own language does.
 */
export function textLanguage(text: string): { lang: "zh" } | Record<string, never> {
  return /\p{Script=Han}/u.test(text) ? { lang: "zh" } : {};
}

/** The same for a whole title, which may also have come in English on a page in another language. */
export function titleLanguage(title: string, locale: string): { lang?: string } {
  const language = languageOfTitle(title, locale);
  return language === locale ? {} : { lang: language };
}
