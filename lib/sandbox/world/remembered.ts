import { LRUCache } from "lru-cache";
import type { OfferCore } from "./offer-core";
import type { World } from "./world";

const PER_WORLD = 200;

/**
 * Keeps the last lists worked out for a world until one of its offers changes. Readers page through
 * one search and benches repeat it: the sandbox must not be what they measure.
 */
export function remembered<Question>(
  work: (world: World, question: Question) => OfferCore[],
  keyOf: (question: Question) => string,
): (world: World, question: Question) => OfferCore[] {
  const kept = new WeakMap<World, LRUCache<string, OfferCore[]>>();
  return (world, question) => {
    const lists = kept.get(world) ?? new LRUCache<string, OfferCore[]>({ max: PER_WORLD });
    kept.set(world, lists);
    const key = `${world.version()} ${keyOf(question)}`;
    const known = lists.get(key);
    if (known) return known;
    const made = work(world, question);
    lists.set(key, made);
    return made;
  };
}
