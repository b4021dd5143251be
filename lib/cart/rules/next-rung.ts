import { orderableQuantity, unitPriceAt } from "@/lib/kernel/ladder";
import { fen, type Money } from "@/lib/kernel/money";
import type { OfferTerms } from "./terms";

export type NextRung = {
  more: number;
  unitPrice: Money;
  savedPerPiece: Money;
  /** What the offer's sum changes by; below zero where more pieces cost less. */
  totalChange: Money;
};

/**
 * The nearest rung that makes a piece cheaper than it is at `pieces` of the offer, in whole lots; null
 * where there is none, prices do not go by quantity, or `room` more pieces do not reach it.
 */
export function nextRung(terms: OfferTerms, pieces: number, room: number): NextRung | null {
  if (terms.pricing === "by_sku" || pieces < 1) return null;
  const rungs = terms.ladder.toSorted((a, b) => a.minQuantity - b.minQuantity);
  const now = rungs.findLast(({ minQuantity }) => minQuantity <= pieces) ?? rungs[0];
  const next = rungs.find(
    (rung) => now && rung.minQuantity > pieces && rung.unitPrice.minor < now.unitPrice.minor,
  );
  if (!now || !next) return null;
  const more = orderableQuantity(next.minQuantity - pieces, 1, terms.lot);
  // A whole lot may carry past the next rung.
  const unitPrice = unitPriceAt(rungs, pieces + more);
  if (more > room || !unitPrice || unitPrice.minor >= now.unitPrice.minor) return null;
  return {
    more,
    unitPrice,
    savedPerPiece: fen(now.unitPrice.minor - unitPrice.minor),
    totalChange: fen(unitPrice.minor * (pieces + more) - now.unitPrice.minor * pieces),
  };
}
