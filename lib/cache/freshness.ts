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
  "taobao.search": {
    freshMs: MINUTE,
    revalidateMs: 5 * MINUTE,
    rescueMs: 2 * HOUR,
    goneMs: MINUTE,
    maxBytes: 16 * MEGABYTE,
  },
  "taobao.check": {
    freshMs: MINUTE,
    revalidateMs: 2 * MINUTE,
    rescueMs: 10 * MINUTE,
    goneMs: MINUTE,
    maxBytes: 2 * MEGABYTE,
  },
  // What looks alike changes slowly, and the same picture is looked at again and again with its link.
  "pictures.search": {
    freshMs: 5 * MINUTE,
    revalidateMs: 30 * MINUTE,
    rescueMs: 6 * HOUR,
    goneMs: MINUTE,
    maxBytes: 16 * MEGABYTE,
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
  "shops.search": {
    freshMs: 2 * MINUTE,
    revalidateMs: 10 * MINUTE,
    rescueMs: 2 * HOUR,
    goneMs: MINUTE,
    maxBytes: 16 * MEGABYTE,
  },
  // What everybody's home shows: one call for all of them, and seldom.
  "recommendations.list": {
    freshMs: 15 * MINUTE,
    revalidateMs: 2 * HOUR,
    rescueMs: DAY,
    goneMs: MINUTE,
    maxBytes: 8 * MEGABYTE,
  },
  "selections.search": {
    freshMs: 15 * MINUTE,
    revalidateMs: 2 * HOUR,
    rescueMs: DAY,
    goneMs: MINUTE,
    maxBytes: 16 * MEGABYTE,
  },
  "hot_lists.get": {
    freshMs: HOUR,
    revalidateMs: 6 * HOUR,
    rescueMs: 2 * DAY,
    goneMs: 10 * MINUTE,
    maxBytes: 8 * MEGABYTE,
  },
} as const satisfies Record<string, FreshnessRule>;

export type CachedOperation = keyof typeof FRESHNESS;

/** After a failed refresh, readers are not made to wait for the next attempt for this long. */
export const FAILED_RECENTLY_MS = 30 * SECOND;
