import type { Actor } from "@/lib/auth/actor";
import { SEARCH_PAGE_SIZE, type SearchQuery, type SearchResultDto } from "@/lib/contract/search";
import { parseYuan } from "@/lib/kernel/money";
import { upstream, type SearchFilter } from "@/lib/upstream";
import type { Lookup } from "./lookup";
import { barePage, dressedPage } from "./offer-page";
import { asLookup, loaded } from "./outcome-lookup";
import { readTaobao } from "./search-taobao";
import { searchWords } from "./search-words";
import { catalogStore, type SearchKey } from "./store";
import { askedLanguage } from "./text-choice";
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
  const reading =
    query.market === "taobao"
      ? await readTaobao(actor, query, trace)
      : await read1688(actor, query, trace);
  return asLookup(reading, dressedPage(query.language));
}

function read1688(actor: Actor, query: SearchQuery, trace: Trace) {
  const input = searchInput(query);
  return catalogStore().search.read(input, async () =>
    loaded(await upstream().searchOffers(input, callContext(actor, trace)), (page) =>
      barePage(page, query.page),
    ),
  );
}

/** The same search in one spelling, however its URL was written. */
export function searchInput(
  query: Omit<SearchQuery, "market">,
): SearchKey & { filters: SearchFilter[] } {
  return {
    keyword: searchWords(query.q),
    page: query.page,
    pageSize: SEARCH_PAGE_SIZE,
    language: askedLanguage(query.language),
    sort: query.sort,
    filters: query.filters.toSorted(),
    minPriceFen: fenOf(query.min),
    maxPriceFen: fenOf(query.max),
    categoryId: query.category ?? null,
  };
}

function fenOf(yuan: string | undefined): number | null {
  if (yuan === undefined) return null;
  const price = parseYuan(yuan);
  return price.ok ? price.value.minor : null;
}
