import { toDecimal, fen } from "@/lib/kernel/money";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import type { Runner } from "./call";
import { getCategory, getOffer, relatedOffers, searchOffers } from "./contract/goods-1688";
import { SEARCH_FILTERS, SEARCH_SORTS } from "./contract/search-values";
import type { SearchOffersInput, Upstream } from "./door";
import { toCategoryLookup } from "./mapping/category";
import { toOfferLookup } from "./mapping/offer";
import { toOfferPage, toOfferSummaries } from "./mapping/offer-summary";

/** Each method: the contract entry, our words as its input, its reply as our words. */
export function createClient(run: Runner): Upstream {
  return {
    searchOffers: (input, context) => {
      const read = toOfferPage(input);
      return run({ endpoint: searchOffers, input: searchInput(input), read, context });
    },
    getOffer: ({ ref, language }, context) => {
      const input = in1688(ref, { offerId: ref.id, country: language });
      const gone = { kind: "gone" } as const;
      return run({ endpoint: getOffer, input, read: toOfferLookup(ref), notFound: gone, context });
    },
    relatedOffers: ({ ref, page, pageSize, language }, context) => {
      const input = in1688(ref, { offerId: ref.id, pageNo: page, pageSize, language });
      return run({ endpoint: relatedOffers, input, read: toOfferSummaries, context });
    },
    getCategory: (input, context) => {
      const gone = { kind: "gone" } as const;
      return run({ endpoint: getCategory, input, read: toCategoryLookup, notFound: gone, context });
    },
  };
}

/** These calls know one market; there is nothing to send for an offer of another. */
function in1688<Input>({ market }: OfferRef, input: Input): Input | null {
  return market === "1688" ? input : null;
}

function searchInput(input: SearchOffersInput) {
  const { keyword, page, pageSize, language, filters, categoryId } = input;
  const sort = SEARCH_SORTS[input.sort];
  return {
    keyword,
    beginPage: page,
    pageSize,
    country: language,
    ...(filters.length > 0 && { filter: filters.map((name) => SEARCH_FILTERS[name]).join(",") }),
    ...(sort !== null && { sort }),
    ...(input.minPriceFen !== null && { priceStart: yuanText(input.minPriceFen) }),
    ...(input.maxPriceFen !== null && { priceEnd: yuanText(input.maxPriceFen) }),
    ...(categoryId !== null && { categoryId }),
  };
}

/** What is no whole number of fen becomes text that the contract refuses. */
function yuanText(minor: number): string {
  return Number.isSafeInteger(minor) ? toDecimal(fen(minor)) : "";
}
