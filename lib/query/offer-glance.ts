import { queryOptions } from "@tanstack/react-query";
import type { OfferDto } from "@/lib/contract/offer";
import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";
import { clientSoFar } from "./later-client";
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

/** What `cachedOffer` has brought by now. */
export function offerAhead(ref: OfferRef, language: string): OfferDto | null {
  return clientSoFar()?.getQueryData(cachedOffer(ref, language).queryKey) ?? null;
}

const glances = new Map<string, OfferGlance>();

/** A click leaves its card's words for the product page's shell. Only in a browser. */
export function leaveGlance(ref: OfferRef, glance: OfferGlance): void {
  glances.set(offerKeyText(ref), glance);
}

export function glanceOf(ref: OfferRef): OfferGlance | null {
  return glances.get(offerKeyText(ref)) ?? null;
}
