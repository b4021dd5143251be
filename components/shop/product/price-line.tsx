import { moneyText } from "@/lib/i18n/format-money";
import { ApproximatePrice, Price, PriceRange } from "@/components/ui/price";
import { fill } from "@/lib/i18n/fill";
import type { ExchangeRate } from "@/lib/kernel/convert";
import type { Quote } from "@/lib/kernel/quote";
import type { PanelOffer } from "./panel-offer";
import type { PanelWords } from "./panel-words";

type PriceLineProps = {
  quote: Quote;
  offer: PanelOffer;
  /** Whether every option is picked. */
  complete: boolean;
  soldOut: boolean;
  words: PanelWords;
  locale: string;
  rate: ExchangeRate | null;
};

/** The hero: one exact price, or honestly the range the choice still leaves. Never "from". */
export function PriceLine({
  quote,
  offer,
  complete,
  soldOut,
  words,
  locale,
  rate,
}: PriceLineProps) {
  const unit = fill(words.perUnit, { unit: offer.unit ?? words.piece });
  return (
    <div className="flex min-h-[4.75rem] flex-col gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2.5">
        {quote.kind === "unknown" ? (
          <span className="text-2xl font-semibold">
            {soldOut ? words.soldOut : words.priceUnknown}
          </span>
        ) : (
          <>
            {quote.kind === "exact" ? (
              <Price
                amount={quote.unitPrice}
                locale={locale}
                className={`text-4xl font-semibold tracking-tight ${soldOut ? "text-ink-faint" : ""}`}
              />
            ) : (
              <PriceRange
                min={quote.min}
                max={quote.max}
                locale={locale}
                className="text-3xl leading-[3rem] font-semibold tracking-tight"
              />
            )}
            <span className="text-sm text-ink-faint">{unit}</span>
          </>
        )}
        {quote.kind === "exact" && quote.listPrice && (
          <s className="text-sm text-ink-faint">
            <span className="sr-only">{words.before} </span>
            <Price amount={quote.listPrice} locale={locale} />
          </s>
        )}
      </p>
      {rate && (
        <p className="min-h-6 text-base text-ink-soft">
          {quote.kind !== "unknown" && (
            <ApproximatePrice
              min={quote.kind === "exact" ? quote.unitPrice : quote.min}
              max={quote.kind === "exact" ? quote.unitPrice : quote.max}
              rate={rate}
              locale={locale}
            />
          )}
        </p>
      )}
      <p className="min-h-5 text-sm text-ink-soft">
        {hint(quote, offer, complete, soldOut, words)}
      </p>
      <p role="status" className="sr-only">
        {complete && quote.kind === "exact" && `${moneyText(quote.unitPrice, locale)} ${unit}`}
      </p>
    </div>
  );
}

function hint(
  quote: Quote,
  offer: PanelOffer,
  complete: boolean,
  soldOut: boolean,
  words: PanelWords,
): string | null {
  if (soldOut) return words.soldOut;
  if (quote.kind === "unknown") return words.priceUnknownHint;
  if (quote.kind === "range") return words.rangeHint;
  if (offer.pricing !== "by_sku" && offer.ladder.length > 1) return words.quantityPrice;
  if (quote.listPrice) return words.promotion;
  return complete ? null : words.samePrice;
}
