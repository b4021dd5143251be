import { LRUCache } from "lru-cache";
import { systemClock, type Clock } from "@/lib/kernel/clock";
import { processScope } from "@/lib/kernel/process-scope";
import { addressBlock } from "./address-block";

/** `burst` requests at once, `perSecond` in the long run. */
export type Rate = { perSecond: number; burst: number };

/**
 * What one client address may ask of our API. A person browsing fast makes a few requests a second;
 * behind one address may sit an office. Programs on this machine are counted but not refused.
 */
export const API_RATE: Rate = { perSecond: 25, burst: 150 };

/** Pictures come by the page: dozens at once, and again while scrolling. */
export const PICTURE_RATE: Rate = { perSecond: 100, burst: 600 };

/** Pictures to search by: each costs a decoding, and most shoppers send a few in a row. */
export const UPLOAD_RATE: Rate = { perSecond: 0.5, burst: 20 };

/** Addresses remembered at once; the least recently seen are forgotten first. */
const MOST_ADDRESSES = 20_000;

export type RateLimiter = {
  /** Takes one token: 0 when there was one, else whole seconds until there is. */
  take(address: string): number;
};

/** One token bucket per address, in bounded memory. */
export function createRateLimiter(rate: Rate, clock: Clock): RateLimiter {
  const buckets = new LRUCache<string, { tokens: number; at: number }>({ max: MOST_ADDRESSES });
  return {
    take(address) {
      const key = addressBlock(address);
      const now = clock.monotonic();
      const bucket = buckets.get(key);
      const earned = bucket ? ((now - bucket.at) / 1000) * rate.perSecond : 0;
      const tokens = Math.min(rate.burst, (bucket?.tokens ?? rate.burst) + earned);
      const granted = tokens >= 1;
      buckets.set(key, { tokens: granted ? tokens - 1 : tokens, at: now });
      return granted ? 0 : Math.max(1, Math.ceil((1 - tokens) / rate.perSecond));
    },
  };
}

/** The limiter of this process for a rate; routes with the same rate share one bucket per address. */
export function limiterOf(rate: Rate): RateLimiter {
  return processScope(`http.limiter.${rate.perSecond}.${rate.burst}`, () =>
    createRateLimiter(rate, systemClock),
  );
}
