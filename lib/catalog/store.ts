import { createFreshCache, type FreshCache } from "@/lib/cache/fresh-cache";
import type { CachedOperation } from "@/lib/cache/freshness";
import type { CategoryDto } from "@/lib/contract/category";
import type { HotKind, HotListDto } from "@/lib/contract/hot-list";
import type { OfferDto } from "@/lib/contract/offer";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import type { SelectionDto } from "@/lib/contract/offer-lists";
import type { RelatedResultDto, SearchResultDto } from "@/lib/contract/search";
import { systemClock, type Clock } from "@/lib/kernel/clock";
import { offerKeyText, type Market, type OfferRef } from "@/lib/kernel/offer-ref";
import { processScope } from "@/lib/kernel/process-scope";
import { countCacheRead } from "@/lib/metrics/catalog";
import type {
  OfferCheck,
  SearchOffersInput,
  SearchTaobaoInput,
  UpstreamFailure,
  UpstreamLanguage,
} from "@/lib/upstream";
import { createHearsay, type Hearsay } from "./hearsay";

/** A card as the marketplace sent it; what we know from elsewhere is added when it is read. */
export type BareCard = Omit<OfferCardDto, "known">;

export type SearchKey = Omit<SearchOffersInput, "filters"> & { filters: string[] };
/** Ids of Taobao items, in order and each once. */
export type CheckKey = { ids: string[] };
/** `digest` is the picture's own, `region` as `regionText` writes it. */
export type PictureKey = {
  digest: string;
  region: string | null;
  market: Market;
  page: number;
  language: UpstreamLanguage;
};
export type OfferKey = { ref: OfferRef; language: UpstreamLanguage };
export type RelatedKey = OfferKey & { page: number };
export type CategoryKey = { categoryId: string; language: UpstreamLanguage };

type Bare<Dto> = Omit<Dto, "freshness" | "offers"> & { offers: BareCard[] };

export type BarePage = Bare<SearchResultDto>;
export type ShopKey = SearchKey & { sellerOpenId: string };
export type SelectionKey = SearchKey & { selection: SelectionDto };
export type RecommendedKey = { page: number; pageSize: number; language: UpstreamLanguage };
export type HotKey = { categoryId: string; rank: HotKind; language: UpstreamLanguage };
type BareHotEntry = Omit<HotListDto["entries"][number], "known">;
export type BareHotList = Omit<HotListDto, "freshness" | "entries"> & { entries: BareHotEntry[] };

export type CatalogStore = {
  search: FreshCache<SearchKey, Bare<SearchResultDto>, UpstreamFailure>;
  searchTaobao: FreshCache<SearchTaobaoInput, Bare<SearchResultDto>, UpstreamFailure>;
  checks: FreshCache<CheckKey, OfferCheck[], UpstreamFailure>;
  pictures: FreshCache<PictureKey, Bare<SearchResultDto>, UpstreamFailure>;
  offers: FreshCache<OfferKey, Omit<OfferDto, "freshness">, UpstreamFailure>;
  related: FreshCache<RelatedKey, Bare<RelatedResultDto>, UpstreamFailure>;
  categories: FreshCache<CategoryKey, Omit<CategoryDto, "freshness">, UpstreamFailure>;
  shops: FreshCache<ShopKey, BarePage, UpstreamFailure>;
  selections: FreshCache<SelectionKey, BarePage, UpstreamFailure>;
  recommended: FreshCache<RecommendedKey, BarePage, UpstreamFailure>;
  hotLists: FreshCache<HotKey, BareHotList, UpstreamFailure>;
  /** What answers said beside what they were asked for. */
  hearsay: Hearsay;
};

/** The caches hold finished DTOs: a hit costs no mapping and no cleaning. */
export function createCatalogStore(clock: Clock): CatalogStore {
  const options = (operation: CachedOperation) => ({
    clock,
    onRead: (result: Parameters<typeof countCacheRead>[1]) => countCacheRead(operation, result),
  });
  return {
    search: createFreshCache("offers.search", options("offers.search")),
    searchTaobao: createFreshCache("taobao.search", options("taobao.search")),
    checks: createFreshCache("taobao.check", options("taobao.check")),
    pictures: createFreshCache("pictures.search", options("pictures.search")),
    offers: createFreshCache("offers.get", {
      ...options("offers.get"),
      // Every card of every page of results asks for its product.
      nameOf: ({ ref, language }: OfferKey) => `${language}/${offerKeyText(ref)}`,
    }),
    related: createFreshCache("offers.related", options("offers.related")),
    categories: createFreshCache("categories.get", options("categories.get")),
    shops: createFreshCache("shops.search", options("shops.search")),
    selections: createFreshCache("selections.search", options("selections.search")),
    recommended: createFreshCache("recommendations.list", options("recommendations.list")),
    hotLists: createFreshCache("hot_lists.get", options("hot_lists.get")),
    hearsay: createHearsay(clock),
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
