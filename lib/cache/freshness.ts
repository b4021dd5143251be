const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MEGABYTE = 1024 * 1024;

/** How long one kind of answer may be used. Every window counts from the moment it was loaded. */
export type FreshnessRule = {
  /** Younger than this: answered from memory, nothing is called. */
  freshMs: number;
  /** Younger than this: answered from memory at once while one call refreshes it. */
  revalidateMs: number;
  /** Younger than this: the last word when the refresh fails, marked as stale. */
  rescueMs: number;
  /** How long "there is no such thing" is remembered. */
  goneMs: number;
  /** Memory all answers of this kind may take together. */
  maxBytes: number;
};

/**
 * Freshness of every catalogue read, in one place. Prices move within minutes and are checked again
 * before an order is placed; category trees move within weeks. Personal data, previews, orders and
 * payments have no row here and are never cached.
 */
export const FRESHNESS = {
  "offers.search": {
    freshMs: MINUTE,
    revalidateMs: 5 * MINUTE,
    rescueMs: 2 * HOUR,
    goneMs: MINUTE,
    maxBytes: 32 * MEGABYTE,
  },
  "offers.get": {
    freshMs: 2 * MINUTE,
    revalidateMs: 10 * MINUTE,
    rescueMs: DAY,
    goneMs: MINUTE,
    maxBytes: 96 * MEGABYTE,
  },
  "offers.related": {
    freshMs: 10 * MINUTE,
    revalidateMs: HOUR,
    rescueMs: DAY,
    goneMs: MINUTE,
    maxBytes: 32 * MEGABYTE,
  },
  "categories.get": {
    freshMs: 6 * HOUR,
    revalidateMs: DAY,
    rescueMs: 7 * DAY,
    goneMs: 10 * MINUTE,
    maxBytes: 8 * MEGABYTE,
  },
} as const satisfies Record<string, FreshnessRule>;

export type CachedOperation = keyof typeof FRESHNESS;

/** After a failed refresh, readers are not made to wait for the next attempt for this long. */
export const FAILED_RECENTLY_MS = 30 * SECOND;
