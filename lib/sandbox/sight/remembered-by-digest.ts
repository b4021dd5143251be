import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { OfferCore } from "../world/offer-core";
import type { World } from "../world/world";

const KEPT = 60;

/** Keeps what the last pictures found, by a digest of the whole question: a reader turns pages. */
export function rememberedByDigest() {
  const kept = new WeakMap<World, LRUCache<string, readonly OfferCore[]>>();
  return async (
    world: World,
    question: string,
    work: () => Promise<readonly OfferCore[] | null>,
  ): Promise<readonly OfferCore[] | null> => {
    const lists = kept.get(world) ?? new LRUCache<string, readonly OfferCore[]>({ max: KEPT });
    kept.set(world, lists);
    const key = `${world.version()} ${createHash("sha256").update(question).digest("base64")}`;
    const known = lists.get(key);
    if (known) return known;
    const made = await work();
    if (made) lists.set(key, made);
    return made;
  };
}
