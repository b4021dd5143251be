import { seenOf, type Seen } from "@/lib/cart/seen";
import type { OfferDto } from "@/lib/contract/offer";
import { unitPriceAt } from "@/lib/kernel/ladder";
import type { Money } from "@/lib/kernel/money";

type Accepted = {
  /** As it was seen before. */
  seen: Seen;
  /** As the catalogue has it now; null where it does not say. */
  offer: OfferDto | null;
  skuKey: string;
  /** Pieces of the whole offer. */
  pieces: number;
  /** What one piece costs at that number, as the shopper has accepted it. */
  price: Money;
};

/**
 * What a line has been seen as once its price is accepted: the offer as it is now, at exactly that
 * price. Where the catalogue's ladder says something else, the accepted price stands for it.
 */
export function acceptedSeen({ seen, offer, skuKey, pieces, price }: Accepted): Seen {
  const now = (offer && seenOf(offer, skuKey)) ?? seen;
  if (now.ladder === null) return { ...now, unitPrice: price };
  const fits = unitPriceAt(now.ladder, Math.max(pieces, 1))?.minor === price.minor;
  return fits ? now : { ...now, ladder: [{ minQuantity: 1, unitPrice: price }] };
}
