import { queryOptions } from "@tanstack/react-query";
import type { OfferDto } from "@/lib/contract/offer";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { readJson } from "./read-json";

/** What the clicked card already showed: enough to paint the top of the product page at once. */
export type OfferGlance = { title: string; price: string | null; picture: string | null };

/** The offer if the shop has it in memory, null if not. Never makes the shop ask the marketplace. */
export function cachedOffer({ market, id }: OfferRef, language: string) {
  return queryOptions({
    queryKey: ["offer", market, id, language],
    queryFn: ({ signal }) =>
      readJson<OfferDto>(
        `/api/catalog/offers/${market}/${id}?only=cached&language=${language}`,
        signal,
      ),
  });
}

/** Where a click leaves its glance for the product page's shell. */
export function glanceKey({ market, id }: OfferRef) {
  return ["offer-glance", market, id] as const;
}
