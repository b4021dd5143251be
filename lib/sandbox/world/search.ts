import { idsOf } from "./categories";
import { maskOf } from "./filter-words";
import type { OfferCore } from "./offer-core";
import { mix } from "./random";
import { latinTokens, hanTokens, queryTokens } from "./tokens";
import type { World } from "./world";

export type SearchOrder = { by: "price" | "rePurchaseRate" | "monthSold"; descending: boolean };

/** One search. Prices in fen, both ends included. */
export type Search = {
  keyword: string;
  filter: string;
  order: SearchOrder | null;
  minFen: number | null;
  maxFen: number | null;
  categoryId: number | null;
  /** Goods of this merchant only. */
  openId?: string;
};

/** At least this many of a keyword's tokens must stand in an offer when none has them all. */
function enoughTokens(tokens: number): number {
  return Math.max(1, Math.ceil(tokens / 2));
}

/**
 * The published offers that match, best first. An offer matches when it has every token of the
 * keyword; where no offer has them all, those with at least half of them do, as the real search
 * would rather show something near than nothing.
 */
export function searchWorld(world: World, search: Search): OfferCore[] {
  const tokens = queryTokens(search.keyword);
  if (search.keyword === "") return everything(world, search);
  const counts = new Map<number, number>();
  for (const token of tokens)
    for (const index of world.postings.of(token)) counts.set(index, (counts.get(index) ?? 0) + 1);
  const admitted = [...counts].flatMap(([index, count]) => {
    const core = world.at(index);
    return core && admits(core, search) ? [{ core, count }] : [];
  });
  const full = admitted.filter(({ count }) => count === tokens.length);
  const enough = enoughTokens(tokens.length);
  const matched = full.length > 0 ? full : admitted.filter(({ count }) => count >= enough);
  const compare = comparator(search, tokens);
  const closest = search.order === null;
  return matched
    .sort((a, b) => (closest ? b.count - a.count : 0) || compare(a.core, b.core))
    .map(({ core }) => core);
}

/** Without a keyword, as a shop's page asks: all that pass, in their order or as they came. */
function everything(world: World, search: Search): OfferCore[] {
  return ordered(
    [...world.offers()].filter((core) => admits(core, search)),
    search,
  );
}

/** Puts offers in a search's order; without one they stay as they are. */
export function ordered(found: readonly OfferCore[], search: Search): OfferCore[] {
  return search.order ? found.toSorted(comparator(search, [])) : [...found];
}

/** Whether an offer passes everything but the keyword. */
export function admits(core: OfferCore, search: Search): boolean {
  const mask = maskOf(search.filter);
  return (
    core.status === "published" &&
    (core.filters & mask) === mask &&
    (search.minFen === null || core.priceFen >= search.minFen) &&
    (search.maxFen === null || core.priceFen <= search.maxFen) &&
    (search.openId === undefined || core.merchant.openId === search.openId) &&
    (search.categoryId === null || idsOf(core.place).includes(search.categoryId))
  );
}

function comparator(search: Search, tokens: string[]): (a: OfferCore, b: OfferCore) => number {
  const { order } = search;
  if (order === null) {
    const asked = new Set(tokens);
    const scores = new Map<OfferCore, number>();
    const score = (core: OfferCore) => {
      const known = scores.get(core);
      if (known !== undefined) return known;
      const made = relevance(core, asked, search.keyword.trim().toLowerCase());
      scores.set(core, made);
      return made;
    };
    return (a, b) => score(b) - score(a) || a.index - b.index;
  }
  const value = (core: OfferCore) =>
    order.by === "price"
      ? core.priceFen
      : order.by === "monthSold"
        ? (core.monthSold ?? -1)
        : (core.repurchasePercent ?? -1);
  const sign = order.descending ? -1 : 1;
  return (a, b) => sign * (value(a) - value(b)) || a.index - b.index;
}

/** The name of the goods counts most, then sales, then a little chance so that pages look mixed. */
function relevance(core: OfferCore, asked: ReadonlySet<string>, phrase: string): number {
  const named = [...latinTokens(core.good.en), ...hanTokens(core.good.zh)];
  const hits = named.filter((token) => asked.has(token)).length;
  const luck = (mix(core.seed, core.index, 0x5ea) % 1000) / 400;
  const names = [core.good.en.toLowerCase(), core.good.zh];
  const exact = names.some((name) => name.includes(phrase) || phrase.includes(name)) ? 12 : 0;
  return exact + hits * 10 + Math.log10((core.monthSold ?? 0) + 1) + luck;
}
