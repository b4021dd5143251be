import { fen, type Money } from "@/lib/kernel/money";
import type { MixedBatch } from "./terms";

export type Mix = MixedBatch & {
  /** What there is of the merchant's goods that may be mixed. */
  amount: Money;
  quantity: number;
  reached: boolean;
};

/**
 * A merchant's mixed-batch terms as its offers tell them; where they disagree the stricter figure
 * counts. Null where no offer may be mixed. Terms without a figure lift no minimum.
 */
export function mixedBatchOf(offers: readonly (MixedBatch | null)[]): MixedBatch | null {
  const told = offers.filter((terms) => terms !== null);
  if (told.length === 0) return null;
  const amounts = told.flatMap(({ minAmount }) => minAmount?.minor ?? []);
  const quantities = told.flatMap(({ minQuantity }) => minQuantity ?? []);
  return {
    minAmount: amounts.length === 0 ? null : fen(Math.max(...amounts)),
    minQuantity: quantities.length === 0 ? null : Math.max(...quantities),
  };
}

export function reachesMix(
  { minAmount, minQuantity }: MixedBatch,
  amountFen: number,
  quantity: number,
): boolean {
  return (
    (minAmount !== null && amountFen >= minAmount.minor) ||
    (minQuantity !== null && quantity >= minQuantity)
  );
}
