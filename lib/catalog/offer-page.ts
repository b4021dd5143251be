import type { FreshnessDto } from "@/lib/contract/common";
import { LAST_SEARCH_PAGE, SEARCH_PAGE_SIZE, type SearchResultDto } from "@/lib/contract/search";
import type { Locale } from "@/lib/i18n/locales";
import type { OfferPage } from "@/lib/upstream";
import { bareCards, enrichCards } from "./card";
import type { BarePage } from "./store";

/** A page of offers as the cache keeps it, whichever call it came from. */
export function barePage(page: OfferPage, number: number): BarePage {
  return {
    page: number,
    pageSize: SEARCH_PAGE_SIZE,
    total: page.total,
    hasMore: hasMore(page, number),
    offers: bareCards(page.offers),
  };
}

/** Makes a kept page what a reader of `language` gets. */
export function dressedPage(language: Locale) {
  return (page: BarePage, freshness: FreshnessDto): SearchResultDto => ({
    ...page,
    offers: enrichCards(page.offers, language),
    freshness,
  });
}

/** Trusts the upstream's count, then its page count, then a full page. */
export function hasMore(
  { offers, total, totalPages }: Pick<OfferPage, "offers" | "total" | "totalPages">,
  page: number,
): boolean {
  if (page >= LAST_SEARCH_PAGE || offers.length === 0) return false;
  if (total !== null) return page * SEARCH_PAGE_SIZE < total;
  if (totalPages !== null) return page < totalPages;
  return offers.length >= SEARCH_PAGE_SIZE;
}
