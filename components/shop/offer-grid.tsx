import type { OfferCardDto } from "@/lib/contract/offer-card";
import { OfferCard } from "./offer-card";
import type { OfferCardWords } from "./offer-card-words";

type OfferGridProps = {
  offers: OfferCardDto[];
  words: OfferCardWords;
  locale: string;
  label: string;
  level?: 2 | 3;
  /** How many pictures at the start load at once. */
  eager?: number;
};

/** A page of offers: two columns on a phone, six on a wide screen, all cards of a row equally high. */
export function OfferGrid({ offers, words, locale, label, level, eager = 0 }: OfferGridProps) {
  return (
    <ol aria-label={label} className="offer-grid">
      {offers.map((offer, index) => (
        <li key={`${offer.market}/${offer.id}`}>
          <OfferCard
            offer={offer}
            words={words}
            locale={locale}
            eager={index < eager}
            {...(level && { level })}
          />
        </li>
      ))}
    </ol>
  );
}
