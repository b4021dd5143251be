import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

type Params = { params: Promise<{ locale: Locale }> };
type Page =
  "overview" | "favourites" | "searches" | "addresses" | "preferences" | "password" | "sessions";

/** The head of a page of somebody's own: its title, and that nobody else is to find it. */
export function accountMetadata(page: Page) {
  return async ({ params }: Params): Promise<Metadata> => {
    const { locale } = await params;
    const t = await getTranslations({ locale, namespace: "accounts" });
    return { title: t(`${page}.title`), robots: { index: false } };
  };
}

/** The words for what was just done, by the address's `done`; null for none and for unknown ones. */
export function doneWords(
  done: string | string[] | undefined,
  words: Readonly<Record<string, string>>,
): string | null {
  return typeof done === "string" && Object.hasOwn(words, done) ? (words[done] ?? null) : null;
}
