import type { OfferDto } from "@/lib/contract/offer";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import type { Locale } from "@/lib/i18n/locales";
import { enrichCards } from "../card";

/** The card of a product that was looked at as a whole: all it says comes from the product itself. */
export function cardOfOffer(offer: OfferDto, language: Locale): OfferCardDto {
  const bare = {
    market: offer.market,
    id: offer.id,
    title: offer.title,
    originalTitle: offer.originalTitle,
    imageUrl: offer.images[0] ?? null,
    price: offer.buyable?.min ?? null,
    promotionPrice: null,
    monthlySales: null,
    repurchasePercent: null,
    minOrderQuantity: offer.minOrderQuantity,
    badges: offer.badges,
  };
  return enrichCards([bare], language)[0] ?? { ...bare, known: null };
}
