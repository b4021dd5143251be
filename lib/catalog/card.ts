import type { OfferCardDto } from "@/lib/contract/offer-card";
import type { Locale } from "@/lib/i18n/locales";
import { offerKeyText } from "@/lib/kernel/offer-ref";
import { showablePicture } from "@/lib/pictures/rules";
import type { OfferSummary } from "@/lib/upstream";
import { peekOffer } from "./peek-offer";
import type { BareCard } from "./store";
import { titlesFor } from "./text-choice";

/** The cards of a reply in its order; an offer that comes twice is shown once. */
export function bareCards(summaries: readonly OfferSummary[]): BareCard[] {
  const cards = new Map(summaries.map((summary) => [offerKeyText(summary.ref), summary]));
  return Array.from(cards.values(), bareCard);
}

/** Member by member: copying all but some costs several times as much. */
function bareCard(said: OfferSummary): BareCard {
  return {
    market: said.ref.market,
    id: said.ref.id,
    title: said.title,
    originalTitle: said.originalTitle,
    imageUrl: showablePicture(said.imageUrl),
    price: said.price,
    promotionPrice: said.promotionPrice,
    monthlySales: said.monthlySales,
    repurchasePercent: said.repurchasePercent,
    minOrderQuantity: said.minOrderQuantity,
    badges: said.badges,
  };
}

/** In the reader's words, with what we already hold from cached product pages. Fetches and guesses nothing. */
export function enrichCards<Card extends BareCard>(
  cards: readonly Card[],
  language: Locale,
): (Card & Pick<OfferCardDto, "known">)[] {
  return cards.map((card) => ({
    ...titlesFor(card, language),
    known: knownOf(card, language),
  }));
}

function knownOf(card: BareCard, language: Locale): OfferCardDto["known"] {
  const held = peekOffer({ market: card.market, id: card.id }, language);
  if (held.kind !== "found" || !held.value.buyable) return null;
  const { buyable, minOrderQuantity, lotSize, weightGrams, onSale, badges } = held.value;
  return {
    minPrice: buyable.min,
    maxPrice: buyable.max,
    minOrderQuantity,
    lotSize,
    weightGrams,
    onSale,
    dropship: badges.includes("dropship"),
  };
}
