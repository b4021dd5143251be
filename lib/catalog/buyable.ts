import { orderableQuantity, unitPriceAt } from "@/lib/kernel/ladder";
import type { Money } from "@/lib/kernel/money";
import type { Offer, Sku } from "@/lib/upstream";

type Priced = Pick<
  Offer,
  "onSale" | "pricing" | "ladder" | "skus" | "stock" | "minOrderQuantity" | "lotSize"
>;

export type UnitPrice = { unitPrice: Money | null; listPrice: Money | null };

/** The smallest quantity the merchant takes. */
export function minimumQuantity({
  minOrderQuantity,
  lotSize,
}: Pick<Offer, "minOrderQuantity" | "lotSize">): number {
  return orderableQuantity(1, minOrderQuantity ?? 1, lotSize ?? 1);
}

/**
 * What one piece of a SKU costs at the minimum quantity, and its price before a promotion. A
 * "promotion" that is not cheaper is none. Zero is not a price.
 */
export function skuPrice(offer: Priced, sku: Sku): UnitPrice {
  if (offer.pricing !== "by_sku") return { unitPrice: ladderPrice(offer), listPrice: null };
  const regular = real(sku.price);
  const promotion = real(sku.promotionPrice);
  if (!promotion) return { unitPrice: regular, listPrice: null };
  if (!regular) return { unitPrice: promotion, listPrice: null };
  return promotion.minor < regular.minor
    ? { unitPrice: promotion, listPrice: regular }
    : { unitPrice: regular, listPrice: null };
}

/**
 * Cheapest and dearest unit price that can really be bought at the minimum quantity. Null where
 * nothing can: off sale, sold out, less stock than the minimum, or no price was sent. Stock the
 * marketplace did not state counts as enough.
 */
export function buyableRange(offer: Priced): { min: Money; max: Money } | null {
  if (!offer.onSale || !hasStock(offer)) return null;
  const prices =
    offer.pricing === "by_sku"
      ? offer.skus.filter((sku) => sku.stock !== 0).map((sku) => skuPrice(offer, sku).unitPrice)
      : [ladderPrice(offer)];
  const sorted = prices.filter((price) => price !== null).toSorted((a, b) => a.minor - b.minor);
  const [min, max] = [sorted[0], sorted.at(-1)];
  return min && max ? { min, max } : null;
}

function ladderPrice(offer: Priced): Money | null {
  return real(unitPriceAt(offer.ladder, minimumQuantity(offer)));
}

/** Whether the minimum can be filled at all; SKUs of one offer may be mixed to reach it. */
function hasStock(offer: Priced): boolean {
  const minimum = minimumQuantity(offer);
  if (offer.skus.length === 0) return offer.stock === null || offer.stock >= minimum;
  return offer.skus.reduce((sum, sku) => sum + (sku.stock ?? Infinity), 0) >= minimum;
}

function real(price: Money | null): Money | null {
  return price !== null && price.minor > 0 ? price : null;
}
