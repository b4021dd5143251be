import type { Market } from "@/lib/kernel/offer-ref";

/** 1688 cancels no order in its first ten seconds; clocks are a little apart. */
const QUIET_MS: Readonly<Record<Market, number>> = { "1688": 12_000, taobao: 0 };

/** Milliseconds until an order that was made by `placedBy` at the latest can be cancelled; 0 for now. Pure. */
export function quietTimeLeft(market: Market, placedBy: number | null, now: number): number {
  return placedBy === null ? 0 : Math.max(0, placedBy + QUIET_MS[market] - now);
}
