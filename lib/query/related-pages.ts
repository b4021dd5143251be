import { infiniteQueryOptions } from "@tanstack/react-query";
import type { RelatedResultDto } from "@/lib/contract/search";
import { offerPath, type OfferRef } from "@/lib/kernel/offer-ref";
import { ProblemError } from "./problem-error";
import { readJson } from "./read-json";

/** The pages of related goods that follow the first, which the server rendered. */
export function relatedPagesAfterFirst(ref: OfferRef) {
  return infiniteQueryOptions({
    queryKey: ["related", offerPath(ref)],
    queryFn: async ({ pageParam, signal }) => {
      const page = await readJson<RelatedResultDto>(
        `/api/catalog/offers/${ref.market}/${ref.id}/related?page=${pageParam}`,
        signal,
      );
      if (page === null) throw new ProblemError(null);
      return page;
    },
    initialPageParam: 2,
    getNextPageParam: (last) => (last.hasMore ? last.page + 1 : null),
    staleTime: Infinity,
  });
}
