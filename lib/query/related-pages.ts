import { queryOptions } from "@tanstack/react-query";
import type { RelatedResultDto } from "@/lib/contract/search";
import { offerPath, type OfferRef } from "@/lib/kernel/offer-ref";
import { ProblemError } from "./problem-error";
import { readJson } from "./read-json";

/** One page of related goods, from 2: the first came with the server's HTML. */
export function relatedPage(offer: OfferRef, page: number, language: string) {
  return queryOptions({
    queryKey: ["related", offerPath(offer), page, language],
    queryFn: async ({ signal }) => {
      const found = await readJson<RelatedResultDto>(
        `/api/catalog/offers/${offer.market}/${offer.id}/related?page=${page}&language=${language}`,
        signal,
      );
      if (found === null) throw new ProblemError(null);
      return found;
    },
    staleTime: Infinity,
  });
}
