import type { LadderRung } from "@/lib/kernel/ladder";
import type { OfferDetailWire } from "../contract/offer-detail";
import type { Offer, Sku } from "../domain";
import { positive, yuan } from "./values";

type SaleWire = NonNullable<OfferDetailWire["productSaleInfo"]>;

/**
 * The quantity ladder, lowest first. It holds the regular prices: a price shown must not be lower
 * than the one charged. A rung without a start counts only where it is alone.
 */
export function toLadder(ranges: SaleWire["priceRangeList"]): LadderRung[] {
  const rows = ranges ?? [];
  const rungs = rows.flatMap((row) => {
    const unitPrice = yuan(row.price);
    const minQuantity = positive(row.startQuantity) ?? (rows.length === 1 ? 1 : null);
    return unitPrice && minQuantity ? [{ minQuantity, unitPrice }] : [];
  });
  return rungs.sort((a, b) => a.minQuantity - b.minQuantity);
}

/**
 * `quoteType` as our word: 0 one article by quantity, 1 each SKU its own price, 2 SKUs priced by
 * quantity. Where it is missing or the rest of the reply contradicts it, what was sent decides.
 */
export function toPricing(
  quoteType: number | null | undefined,
  skus: readonly Sku[],
  ladder: readonly LadderRung[],
): Offer["pricing"] {
  if (skus.length === 0) return "no_sku";
  const priced = skus.some((sku) => sku.price !== null);
  if (quoteType === 1) return priced || ladder.length === 0 ? "by_sku" : "by_quantity";
  if (quoteType === 2 || quoteType === 0)
    return ladder.length > 0 || !priced ? "by_quantity" : "by_sku";
  return priced ? "by_sku" : "by_quantity";
}
