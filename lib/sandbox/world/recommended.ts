import type { OfferCore } from "./offer-core";
import { mix } from "./random";
import type { World } from "./world";

/** Recommendations end somewhere. */
const MOST = 200;

/** Published offers that sell, in an order of each shopper's own; without one, everybody's. */
export function recommendedTo(world: World, shopper: string): OfferCore[] {
  const taste = [...shopper].reduce((sum, letter) => mix(sum, letter.codePointAt(0) ?? 0), 0x7a57e);
  const scored = [...world.offers()]
    .filter(({ status, monthSold }) => status === "published" && (monthSold ?? 0) > 0)
    .map((core) => ({
      core,
      score:
        Math.log10(core.monthSold ?? 1) +
        (mix(core.seed, core.place.leaf.id, taste) % 1000) / 350 +
        (mix(core.seed, core.index, taste) % 1000) / 500,
    }));
  return scored
    .sort((a, b) => b.score - a.score || a.core.index - b.core.index)
    .slice(0, MOST)
    .map(({ core }) => core);
}
