/** At most `burst` at once; `perHour` of them come back. */
export type AttemptLimit = { burst: number; perHour: number };

export type Bucket = { tokens: number; at: number };

const HOUR_MS = 3_600_000;

/** What is in a bucket by now. One that was never used is full. A clock set back earns nothing. */
export function tokensAt(limit: AttemptLimit, bucket: Bucket | null, now: number): number {
  if (bucket === null) return limit.burst;
  const earned = (Math.max(0, now - bucket.at) / HOUR_MS) * limit.perHour;
  return Math.min(limit.burst, bucket.tokens + earned);
}

/** Whole seconds until there is a token; 0 when there is one. */
export function secondsUntilToken(limit: AttemptLimit, tokens: number): number {
  if (tokens >= 1) return 0;
  return Math.max(1, Math.ceil(((1 - tokens) / limit.perHour) * 3600));
}

/**
 * Takes one token out of each bucket, or, where one of them is empty, none: then `waitSeconds` is how
 * long the slowest needs.
 */
export function takeFromAll(
  asked: readonly { limit: AttemptLimit; bucket: Bucket | null }[],
  now: number,
): { taken: true; buckets: Bucket[] } | { taken: false; waitSeconds: number } {
  const held = asked.map(({ limit, bucket }) => ({ limit, tokens: tokensAt(limit, bucket, now) }));
  const waits = held.map(({ limit, tokens }) => secondsUntilToken(limit, tokens));
  const waitSeconds = Math.max(0, ...waits);
  if (waitSeconds > 0) return { taken: false, waitSeconds };
  return { taken: true, buckets: held.map(({ tokens }) => ({ tokens: tokens - 1, at: now })) };
}
