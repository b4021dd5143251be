import { createFreshCache, type FreshCache } from "@/lib/cache/fresh-cache";
import type { CachedOperation } from "@/lib/cache/freshness";
import type { CategoryDto } from "@/lib/contract/category";
import type { OfferDto } from "@/lib/contract/offer";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import type { RelatedResultDto, SearchResultDto } from "@/lib/contract/search";
import { systemClock, type Clock } from "@/lib/kernel/clock";
import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";
import { processScope } from "@/lib/kernel/process-scope";
import { countCacheRead } from "@/lib/metrics/catalog";
import type { SearchOffersInput, UpstreamFailure } from "@/lib/upstream";

/** A card as the marketplace sent it; what we know from elsewhere is added when it is read. */
export type BareCard = Omit<OfferCardDto, "known">;

export type SearchKey = Omit<SearchOffersInput, "filters"> & { filters: string[] };
export type OfferKey = { ref: OfferRef; language: "en" };
export type RelatedKey = OfferKey & { page: number };
export type CategoryKey = { categoryId: string; language: "en" };

type Bare<Dto> = Omit<Dto, "freshness" | "offers"> & { offers: BareCard[] };

export type CatalogStore = {
  search: FreshCache<SearchKey, Bare<SearchResultDto>, UpstreamFailure>;
  offers: FreshCache<OfferKey, Omit<OfferDto, "freshness">, UpstreamFailure>;
  related: FreshCache<RelatedKey, Bare<RelatedResultDto>, UpstreamFailure>;
  categories: FreshCache<CategoryKey, Omit<CategoryDto, "freshness">, UpstreamFailure>;
};

/** The caches hold finished DTOs: a hit costs no mapping and no cleaning. */
export function createCatalogStore(clock: Clock): CatalogStore {
  const options = (operation: CachedOperation) => ({
    clock,
    onRead: (result: Parameters<typeof countCacheRead>[1]) => countCacheRead(operation, result),
  });
  return {
    search: createFreshCache("offers.search", options("offers.search")),
    offers: createFreshCache("offers.get", {
      ...options("offers.get"),
      // Every card of every page of results asks for its product.
      nameOf: ({ ref, language }: OfferKey) => `${language}/${offerKeyText(ref)}`,
    }),
    related: createFreshCache("offers.related", options("offers.related")),
    categories: createFreshCache("categories.get", options("categories.get")),
  };
}

const holder = () =>
  processScope("catalog.store", () => ({ store: createCatalogStore(systemClock) }));

/** The caches of this process. */
export function catalogStore(): CatalogStore {
  return holder().store;
}

/** Starts over with empty caches, run by the given clock. */
export function provideCatalogStore(store: CatalogStore): void {
  holder().store = store;
}
