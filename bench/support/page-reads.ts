import { anonymous } from "@/lib/auth/actor";
import { peekCategory } from "@/lib/catalog/category-trail";
import { getCategory } from "@/lib/catalog/get-category";
import { getOffer } from "@/lib/catalog/get-offer";
import { hotList } from "@/lib/catalog/hot-list";
import type { Lookup } from "@/lib/catalog/lookup";
import { recommendedOffers } from "@/lib/catalog/recommended-offers";
import { relatedOffers } from "@/lib/catalog/related-offers";
import { searchOffers } from "@/lib/catalog/search-offers";
import { searchSelection } from "@/lib/catalog/search-selection";
import { listQuery } from "@/lib/contract/offer-lists";
import { searchQuery } from "@/lib/contract/search";
import type { OfferRef } from "@/lib/kernel/offer-ref";

/** What pages read, without drawing them. Each answers the offers whose cards the page shows. */
const LANGUAGE = "en";
const BRANCHES = 12;
const ON_A_SHELF = 6;

/** A product page: the product, its carousel, recommendations where that is short, and its categories. */
export async function readProductPage(id: string): Promise<readonly OfferRef[]> {
  const ref: OfferRef = { market: "1688", id };
  const [offer, related] = await Promise.all([
    found(getOffer(anonymous, ref, LANGUAGE)),
    found(relatedOffers(anonymous, ref, 1, LANGUAGE)),
  ]);
  const extra = related.hasMore ? [] : await recommended();
  const last = offer.categoryIds.at(-1);
  if (last !== undefined && peekCategory(last, LANGUAGE) === null)
    await found(getCategory(anonymous, last, LANGUAGE));
  return [...related.offers, ...extra];
}

/** Home: the directory with its branches, and its six shelves, all at once as the page asks. */
export async function readHome(): Promise<readonly OfferRef[]> {
  const shelves = [
    recommended(),
    selected("global"),
    selected("1688"),
    hottest(),
    bestSelling(0),
    bestSelling(1),
  ];
  const [cards] = await Promise.all([Promise.all(shelves), directory()]);
  return cards.flat();
}

async function directory(): Promise<void> {
  const branches = (await topCategories()).slice(0, BRANCHES).filter(({ leaf }) => leaf !== true);
  await Promise.all(branches.map(({ id }) => found(getCategory(anonymous, id, LANGUAGE))));
}

async function topCategories() {
  return (await found(getCategory(anonymous, "0", LANGUAGE))).children;
}

async function recommended(): Promise<readonly OfferRef[]> {
  const { offers } = await found(recommendedOffers(anonymous, 1, LANGUAGE));
  return offers.slice(0, ON_A_SHELF);
}

async function selected(selection: "global" | "1688"): Promise<readonly OfferRef[]> {
  const query = listQuery.parse({ language: LANGUAGE });
  const { offers } = await found(searchSelection(anonymous, selection, query));
  return offers.slice(0, ON_A_SHELF);
}

async function hottest(): Promise<readonly OfferRef[]> {
  const [first] = await topCategories();
  const asked = { categoryId: first?.id ?? "", kind: "overall" } as const;
  const { entries } = await found(hotList(anonymous, asked, LANGUAGE));
  return entries.slice(0, ON_A_SHELF);
}

async function bestSelling(position: number): Promise<readonly OfferRef[]> {
  const category = (await topCategories())[position];
  const query = searchQuery.parse({
    q: category?.name,
    category: category?.id,
    sort: "sales",
    language: LANGUAGE,
  });
  return (await found(searchOffers(anonymous, query))).offers.slice(0, ON_A_SHELF);
}

/** A bench of failures measures nothing. */
async function found<T>(lookup: Promise<Lookup<T>>): Promise<T> {
  const looked = await lookup;
  if (looked.kind !== "found") throw new Error(`a read ended as ${looked.kind}`);
  return looked.value;
}
