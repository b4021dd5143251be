import { ApproximatePrice, Price, PriceRange } from "@/components/ui/price";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import type { ExchangeRate } from "@/lib/kernel/convert";
import type { OfferCardWords } from "./offer-card-words";

type OfferPriceProps = {
  offer: OfferCardDto;
  words: OfferCardWords;
  locale: string;
  rate: ExchangeRate | null;
};

/**
 * The price of a card. Where we hold the product page: the range that can really be bought. Else what
 * the search reply said, and the price before a promotion struck through. Below it, where a rate is known, the same in the
 * shopper's currency.
 */
export function OfferPrice({ offer, words, locale, rate }: OfferPriceProps) {
  const { known, price, promotionPrice } = offer;
  const shown = promotionPrice ?? price;
  const before =
    promotionPrice && price && price.minor > promotionPrice.minor && !known ? price : null;
  const min = known ? known.minPrice : shown;
  return (
    <>
      <p className="flex min-h-7 flex-wrap items-baseline gap-x-2" data-price>
        {known ? (
          <PriceRange
            min={known.minPrice}
            max={known.maxPrice}
            locale={locale}
            className="text-lg leading-7 font-semibold"
          />
        ) : shown ? (
          <Price amount={shown} locale={locale} className="text-lg leading-7 font-semibold" />
        ) : (
          <span className="text-sm text-ink-faint">{words.priceUnknown}</span>
        )}
        {before && (
          <s className="text-xs text-ink-faint">
            <span className="sr-only">{words.listPrice} </span>
            <Price amount={before} locale={locale} />
          </s>
        )}
      </p>
      {rate && min && (
        <p className="text-xs text-ink-soft">
          <ApproximatePrice
            min={min}
            {...(known && { max: known.maxPrice })}
            rate={rate}
            locale={locale}
          />
        </p>
      )}
    </>
  );
}
