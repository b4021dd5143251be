/** `ms` or `s`: the manual says only "UTC within 600 s", samples are ms, a public client sends s. */
export type TimestampUnit = "ms" | "s";

/** The `timestamp` header for a moment given in epoch milliseconds. */
export function signedTimestamp(now: number, unit: TimestampUnit): string {
  return String(unit === "ms" ? Math.floor(now) : Math.floor(now / 1000));
}
