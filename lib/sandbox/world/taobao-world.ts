import { mix } from "./random";
import { createWorld, type World } from "./world";

/** One Taobao item for so many 1688 offers: 4,000 beside 20,000. */
const OFFERS_PER_ITEM = 5;

/**
 * Taobao's goods: a world of their own out of the same seed, so that the markets share neither ids,
 * goods nor merchants.
 */
export function taobaoWorld(seed: number, offers: number): World {
  return createWorld(mix(seed, 0x7a0b), Math.ceil(offers / OFFERS_PER_ITEM));
}
