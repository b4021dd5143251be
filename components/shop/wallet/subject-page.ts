import { localized } from "@/lib/i18n/localized";

/** What a line of a statement can be about, and where its page is for the wallet's owner. */
const PAGES: Readonly<Record<string, string>> = {
  top_up: "/wallet/top-ups/",
  merchant_order: "/orders/",
};

/** The page about a subject such as "top_up:AB12"; null where it has none. */
export function subjectPage(subject: string, locale: string): string | null {
  const [kind = "", id = ""] = subject.split(":");
  const page = Object.hasOwn(PAGES, kind) ? PAGES[kind] : undefined;
  return page === undefined || id === "" ? null : localized(page + encodeURIComponent(id), locale);
}
