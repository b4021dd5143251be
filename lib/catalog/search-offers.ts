import type { Actor } from "@/lib/auth/actor";
import {
  LAST_SEARCH_PAGE,
  SEARCH_PAGE_SIZE,
  type SearchQuery,
  type SearchResultDto,
} from "@/lib/contract/search";
import { parseYuan } from "@/lib/kernel/money";
import { upstream, type OfferPage, type SearchFilter } from "@/lib/upstream";
import { bareCards, enrichCards } from "./card";
import type { Lookup } from "./lookup";
import { asLookup, loaded } from "./outcome-lookup";
import { catalogStore, type SearchKey } from "./store";
import { callContext, type Trace } from "./trace";

/**
 * One page of search results. Anyone may search. `unavailable` when the marketplace does not answer
 * and no earlier answer may stand in; never `not_found`: no hits is an empty page.
 */
export async function searchOffers(
  actor: Actor,
  query: SearchQuery,
  trace: Trace = {},
): Promise<Lookup<SearchResultDto>> {
  const input = searchInput(query);
  const reading = await catalogStore().search.read(input, async () =>
    loaded(await upstream().searchOffers(input, callContext(actor, trace)), (page) => ({
      page: query.page,
      pageSize: SEARCH_PAGE_SIZE,
      total: page.total,
      hasMore: hasMore(page, query.page),
      offers: bareCards(page.offers),
    })),
  );
  return asLookup(reading, (page, freshness) => ({
    ...page,
    offers: enrichCards(page.offers, query.language),
    freshness,
  }));
}

/** The same search in one spelling, however its URL was written. */
function searchInput(query: SearchQuery): SearchKey & { filters: SearchFilter[] } {
  return {
    keyword: query.q.normalize("NFC").replace(/\s+/g, " "),
    page: query.page,
    pageSize: SEARCH_PAGE_SIZE,
    language: query.language,
    sort: query.sort,
    filters: query.filters.toSorted(),
    minPriceFen: fenOf(query.min),
    maxPriceFen: fenOf(query.max),
    categoryId: query.category ?? null,
  };
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

function fenOf(yuan: string | undefined): number | null {
  if (yuan === undefined) return null;
  const price = parseYuan(yuan);
  return price.ok ? price.value.minor : null;
}
