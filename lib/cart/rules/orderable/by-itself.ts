import { orderableQuantity } from "@/lib/kernel/ladder";
import { costAt, costOf, NO_RAISE, rungSums, spread, type Block, type Raise } from "./block";

/** Whether an offer meets its own minimum as it starts. */
export function standsAlone({ base, terms }: Block): boolean {
  return base >= orderableQuantity(1, terms.minimum, terms.lot);
}

/**
 * The cheapest way for an offer to meet its own minimum; null where there is too little of it. Beyond
 * the minimum only to a rung that makes all of it cheaper.
 */
export function raiseToMinimum(block: Block): Raise | null {
  if (standsAlone(block)) return NO_RAISE;
  const least = orderableQuantity(1, block.terms.minimum, block.terms.lot);
  if (block.cap < least) return null;
  if (block.terms.pricing === "by_sku") return spread(block, least - block.base);
  const sums = [least, ...rungSums(block).filter((sum) => sum > least)];
  const cheapest = sums.reduce((best, sum) =>
    costAt(block, sum) < costAt(block, best) ? sum : best,
  );
  return spread(block, cheapest - block.base);
}

/** What all blocks cost as they start. */
export function baseCost(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + costOf(block), 0);
}
