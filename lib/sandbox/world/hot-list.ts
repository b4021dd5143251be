import { HOT_RANKS } from "@/lib/upstream/contract/search-values";
import { idsOf } from "./categories";
import type { OfferCore } from "./offer-core";
import { mix } from "./random";
import type { World } from "./world";

export type RankType = (typeof HOT_RANKS)[keyof typeof HOT_RANKS];

const RANK_TYPES = Object.values(HOT_RANKS);

/** How many people bought an offer lately: fewer than it sold, since many buy several. */
export function buyersOf(core: OfferCore): number {
  return Math.ceil((core.monthSold ?? 0) / (2 + (mix(core.seed, core.index, 0xb1) % 9)));
}

/** The published offers of a category, best first by the kind of list. Category 0 holds them all. */
export function hotOffers(
  world: World,
  { categoryId, rankType }: { categoryId: number; rankType: RankType },
): OfferCore[] {
  const inside = [...world.offers()].filter(
    ({ status, place }) =>
      status === "published" && (categoryId === 0 || idsOf(place).includes(categoryId)),
  );
  const scored = inside.map((core) => ({ core, score: scoreOf(core, rankType) }));
  return scored.sort((a, b) => b.score - a.score || a.core.index - b.core.index).map((s) => s.core);
}

function scoreOf(core: OfferCore, rankType: RankType): number {
  const sold = Math.log10((core.monthSold ?? 0) + 1);
  const loyal = (core.repurchasePercent ?? 0) / 100;
  // Presenters' and countries' lists follow tastes that nothing else in the world tells of.
  const taste = (mix(core.seed, core.index, 0x407, RANK_TYPES.indexOf(rankType)) % 1000) / 400;
  switch (rankType) {
    case "hot":
      return core.monthSold ?? 0;
    case "goodPrice":
      return sold - Math.log10(core.priceFen / core.place.leaf.yuan[0] / 100) * 3;
    case "complex":
      return sold + loyal * 2;
    default:
      return sold / 2 + taste;
  }
}
