import { unitPriceAt } from "@/lib/kernel/ladder";
import type { Money } from "@/lib/kernel/money";
import type { OfferTerms, SkuTerms } from "./terms";

/**
 * What one piece of a SKU costs while the cart has `pieces` of the whole offer; null where nothing was
 * said, and for zero, which is not a price.
 */
export function unitPriceOf(terms: OfferTerms, sku: SkuTerms, pieces: number): Money | null {
  const price =
    terms.pricing === "by_sku" ? sku.unitPrice : unitPriceAt(terms.ladder, Math.max(pieces, 1));
  return price !== null && price.minor > 0 ? price : null;
}
