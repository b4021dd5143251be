import type { SelectionDto } from "@/lib/contract/offer-lists";
import type { SearchQuery } from "@/lib/contract/search";
import type { Market } from "@/lib/kernel/offer-ref";

/** A list of offers with a page and a route of its own; it may be read without words. */
export type OfferList =
  | { kind: "shop"; market: Market; sellerId: string }
  | { kind: "selection"; selection: SelectionDto }
  | { kind: "recommended" };

/**
 * A search as its address says it: the query, and the first page shown above `page`, if any. 1688 is
 * searched unless `market` says otherwise, and all of it unless `within` names a list.
 */
export type SearchPlace = Omit<SearchQuery, "language" | "market"> & {
  /** Of the replies; the page's own address says it by its prefix. */
  language?: SearchQuery["language"];
  market?: Market;
  from?: number;
  within?: OfferList;
};

function parameters(place: SearchPlace): URLSearchParams {
  const { q, market = "1688", sort, min, max, filters, category, page, from } = place;
  const search = new URLSearchParams(q === "" ? {} : { q });
  if (market !== "1688") search.set("market", market);
  if (category !== undefined) search.set("category", category);
  if (sort !== "relevance") search.set("sort", sort);
  if (min !== undefined) search.set("min", min);
  if (max !== undefined) search.set("max", max);
  if (filters.length > 0) search.set("filters", filters.join(","));
  if (from !== undefined && from !== page) search.set("from", String(from));
  if (page !== 1) search.set("page", String(page));
  return search;
}

/** The page of a list without any narrowing, and where its form goes. */
export function listPath(within: OfferList | undefined): string {
  if (within === undefined) return "/search";
  switch (within.kind) {
    case "shop":
      return `/shops/${within.market}/${within.sellerId}`;
    case "selection":
      return `/selected/${within.selection}`;
    case "recommended":
      return "/recommended";
  }
}

function apiPath(within: OfferList | undefined): string {
  if (within === undefined) return "/api/catalog/search";
  return within.kind === "selection"
    ? `/api/catalog/selections/${within.selection}`
    : `/api/catalog${listPath(within)}`;
}

function withParameters(path: string, place: SearchPlace): string {
  const search = parameters(place).toString();
  return search === "" ? path : `${path}?${search}`;
}

/** The page of a search. Defaults are left out, so equal searches have equal addresses. */
export function searchAddress(place: SearchPlace): string {
  return withParameters(listPath(place.within), place);
}

/** The same search in our API, one page of it. */
export function searchApiAddress(place: SearchPlace): string {
  const { from: _, language = "en", ...onePage } = place;
  const address = withParameters(apiPath(place.within), onePage);
  if (language === "en") return address;
  return `${address}${address.includes("?") ? "&" : "?"}language=${language}`;
}
