import type { SearchQuery } from "@/lib/contract/search";

/** A search as its address says it: the query, and the first page shown above `page`, if any. */
export type SearchPlace = Omit<SearchQuery, "language"> & { from?: number };

function parameters(place: SearchPlace): URLSearchParams {
  const { q, sort, min, max, filters, category, page, from } = place;
  const search = new URLSearchParams({ q });
  if (category !== undefined) search.set("category", category);
  if (sort !== "relevance") search.set("sort", sort);
  if (min !== undefined) search.set("min", min);
  if (max !== undefined) search.set("max", max);
  if (filters.length > 0) search.set("filters", filters.join(","));
  if (from !== undefined && from !== page) search.set("from", String(from));
  if (page !== 1) search.set("page", String(page));
  return search;
}

/** The page of a search. Defaults are left out, so equal searches have equal addresses. */
export function searchAddress(place: SearchPlace): string {
  return `/search?${parameters(place)}`;
}

/** The same search in our API, one page of it. */
export function searchApiAddress(place: SearchPlace): string {
  const { from: _, ...onePage } = place;
  return `/api/catalog/search?${parameters(onePage)}`;
}
