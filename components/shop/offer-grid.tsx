import type { OfferCardDto } from "@/lib/contract/offer-card";
import type { ExchangeRate } from "@/lib/kernel/convert";
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
  /** The rate of the shopper's currency; without one, prices are in yuan alone. */
  rate?: ExchangeRate | null;
};

/** A page of offers: two columns on a phone, six on a wide screen, all cards of a row equally high. */
export function OfferGrid({
  offers,
  words,
  locale,
  label,
  level,
  eager = 0,
  rate = null,
}: OfferGridProps) {
  return (
    <ol aria-label={label} className="offer-grid">
      {offers.map((offer, index) => (
        <li key={`${offer.market}/${offer.id}`}>
          <OfferCard
            offer={offer}
            words={words}
            locale={locale}
            eager={index < eager}
            rate={rate}
            {...(level && { level })}
          />
        </li>
      ))}
    </ol>
  );
}
