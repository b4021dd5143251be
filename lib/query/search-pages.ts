import { infiniteQueryOptions } from "@tanstack/react-query";
import type { SearchResultDto } from "@/lib/contract/search";
import { ProblemError } from "./problem-error";
import { readJson } from "./read-json";
import { searchAddress, searchApiAddress, type SearchPlace } from "./search-address";

/**
 * The pages of a search that follow `place.page`, the last one the server rendered. The key holds that
 * page, so a page is never shown twice after a reload.
 */
export function searchPagesAfter(place: SearchPlace) {
  return infiniteQueryOptions({
    queryKey: ["search", place.language ?? "en", searchAddress({ ...place, from: place.page })],
    queryFn: async ({ pageParam, signal }) => {
      const page = await readJson<SearchResultDto>(
        searchApiAddress({ ...place, page: pageParam }),
        signal,
      );
      if (page === null) throw new ProblemError(null);
      return page;
    },
    initialPageParam: place.page + 1,
    getNextPageParam: (last) => (last.hasMore ? last.page + 1 : null),
    staleTime: Infinity,
  });
}
