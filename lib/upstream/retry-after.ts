/** Longer waits are the upstream's business, not a page's: no shopper is kept this long. */
const LONGEST_MS = 3_600_000;

const HTTP_DATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Milliseconds to wait by a `Retry-After` header: whole seconds or an HTTP date (RFC 9110), at most
 * an hour. Null for anything else; a date in the past is 0.
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value) * 1000, LONGEST_MS);
  if (!HTTP_DATE.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.min(Math.max(at - now, 0), LONGEST_MS);
}
