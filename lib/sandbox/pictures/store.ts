import { LRUCache } from "lru-cache";
import type { OfferCore } from "../world/offer-core";
import { clipOf } from "./clip";
import { planOf } from "./plan";
import { render } from "./render";
import { turns } from "./turns";

const NARROWEST = 80;
const WIDEST = 1280;
const DEFAULT_WIDTH = 640;
const CACHE_BYTES = 48 * 1024 * 1024;

/** Renders on demand and keeps what fits into 48 MB. Equal requests at one time render once. */
export type PictureStore = {
  /** WebP bytes, or null where the offer or the picture does not exist. */
  picture(offerId: string, number: number, width: number): Promise<Buffer | null>;
  /** WebM bytes, or null for an unknown offer. */
  clip(offerId: string): Promise<Buffer | null>;
  bytes(): number;
};

/** The width a `w` parameter asks for, within bounds; 640 where it asks for nothing sensible. */
export function clampWidth(asked: string | null): number {
  const width = Math.round(Number(asked ?? DEFAULT_WIDTH));
  return Number.isFinite(width) && width > 0
    ? Math.min(WIDEST, Math.max(NARROWEST, width))
    : DEFAULT_WIDTH;
}

/** `coreOf` finds an offer of either market by its id, also one that was deleted. */
export function pictureStore(coreOf: (id: string) => OfferCore | null): PictureStore {
  // Pixels live outside the heap while they are worked on: two pictures at a time keep memory low.
  const inTurn = turns(2);
  const cache = new LRUCache<string, Buffer, () => Promise<Buffer>>({
    maxSize: CACHE_BYTES,
    sizeCalculation: (bytes) => bytes.length || 1,
    fetchMethod: (_key, _stale, { context }) => inTurn(context),
  });
  return {
    async picture(offerId, number, width) {
      const core = coreOf(offerId);
      const plan = core && planOf(core, number);
      if (!plan) return null;
      const key = `${offerId}-${number}@${width}`;
      return cache.forceFetch(key, { context: () => render(plan, width) });
    },
    async clip(offerId) {
      const core = coreOf(offerId);
      if (!core) return null;
      return cache.forceFetch(`${offerId}.webm`, { context: () => clipOf(core) });
    },
    bytes: () => cache.calculatedSize,
  };
}
