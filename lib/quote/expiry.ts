import type { AskedOrder } from "./quote-body";

/**
 * When a quote ends, in epoch milliseconds: its oldest answer has held for `minutes`. Without any, it is
 * so long from now.
 */
export function expiryOf(
  orders: readonly Pick<AskedOrder, "outcome">[],
  minutes: number,
  now: number,
): number {
  const asked = orders.flatMap(({ outcome }) => (outcome ? [outcome.at] : []));
  return Math.min(now, ...asked) + minutes * 60_000;
}
