import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from "./locales";

/**
 * An address of ours in a language: `localized("/search?q=lamp", "vi")` is "/vi/search?q=lamp".
 * English has no prefix. Every link between pages goes through here, or the reader loses the language.
 */
export function localized(path: string, locale: string): string {
  if (locale === DEFAULT_LOCALE) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path.startsWith("/?") ? path.slice(1) : path}`;
}

/** The same address without its language: "/vi/search?q=lamp" is "/search?q=lamp". */
export function unlocalized(path: string): string {
  const [, first = ""] = /^\/([^/?#]*)/.exec(path) ?? [];
  if (!isLocale(first)) return path;
  const rest = path.slice(first.length + 1);
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/** The page in every language and, as `x-default`, in the one of addresses without a prefix. */
export function languageAlternates(path: string): Record<Locale | "x-default", string> {
  const own = Object.fromEntries(
    LOCALES.map((locale) => [locale, localized(path, locale)] as const),
  ) as Record<Locale, string>;
  return { ...own, "x-default": path };
}

/** What a page's head says of itself: its own address, and the same page in the other languages. */
export function pageAlternates(path: string, locale: string) {
  return { canonical: localized(path, locale), languages: languageAlternates(path) };
}
