import type { Money } from "./money";

/** One rung of a ladder price: from `minQuantity` pieces of the whole offer, `unitPrice` each. */
export type LadderRung = { minQuantity: number; unitPrice: Money };

/**
 * The unit price a quantity earns. Rungs may come in any order; below the first rung the first
 * rung's price is the one that will be charged once the minimum is met.
 */
export function unitPriceAt(ladder: readonly LadderRung[], quantity: number): Money | null {
  const rungs = [...ladder].sort((a, b) => a.minQuantity - b.minQuantity);
  const reached = rungs.filter((rung) => rung.minQuantity <= quantity).at(-1);
  return (reached ?? rungs[0])?.unitPrice ?? null;
}

/** The smallest orderable quantity that is at least `wanted`: the minimum, in whole lots. */
export function orderableQuantity(wanted: number, minimum: number, lot: number): number {
  const floor = Math.max(wanted, minimum, 1);
  return lot > 1 ? Math.ceil(floor / lot) * lot : floor;
}
