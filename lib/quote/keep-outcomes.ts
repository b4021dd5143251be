import { isDeepStrictEqual } from "node:util";
import type { AskedOrder, QuoteBody, QuoteDestination, QuoteLine } from "./quote-body";

/** Of a former quote: what was said of an order, and the freight that had been accepted. */
export type KeptOutcome = Pick<AskedOrder, "outcome" | "freightBefore">;

/** Which of the silent orders are to be asked again; the others stay silent. */
export type Retry = { kind: "none" } | { kind: "all" } | { kind: "one"; key: string };

/**
 * One text per order that asks the marketplace the same: the merchant, the goods in their order with
 * their quantities. The destination is the quote's.
 */
export function orderFingerprint(
  merchantKey: string,
  lines: readonly Pick<QuoteLine, "productId" | "skuKey" | "quantity">[],
): string {
  const goods = lines.map((line) => `${line.productId} ${line.skuKey} ${line.quantity}`);
  return [merchantKey, ...goods].join("\n");
}

/**
 * What a newer quote need not ask for again, by fingerprint: whatever was answered while the former
 * quote holds and the goods go to the same place.
 */
export function keepOutcomes(
  former: { body: QuoteBody; expiresAt: number } | null,
  destination: QuoteDestination,
  retry: Retry,
  now: number,
): Map<string, KeptOutcome> {
  const kept = new Map<string, KeptOutcome>();
  if (!former || now >= former.expiresAt) return kept;
  if (!isDeepStrictEqual(former.body.destination, destination)) return kept;
  for (const { key, merchantKey, lines, outcome, freightBefore } of former.body.orders) {
    const again = retry.kind === "all" || (retry.kind === "one" && retry.key === key);
    if (outcome === null || (outcome.kind === "silent" && again)) continue;
    kept.set(orderFingerprint(merchantKey, lines), { outcome, freightBefore });
  }
  return kept;
}

/** When a quote ends: its oldest answer has held for `minutes`. Without any, from now on. */
export function expiryOf(
  orders: readonly Pick<AskedOrder, "outcome">[],
  minutes: number,
  now: number,
): number {
  const asked = orders.flatMap(({ outcome }) => (outcome ? [outcome.at] : []));
  return Math.min(now, ...asked) + minutes * 60_000;
}
