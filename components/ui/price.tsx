import { approximationParts, moneyParts, type MoneyPart } from "@/lib/i18n/format-money";
import { approximate, type ExchangeRate } from "@/lib/kernel/convert";
import type { Money } from "@/lib/kernel/money";
import { classNames } from "./class-names";

type PriceProps = { amount: Money; locale: string; className?: string };

/** One price: tabular figures, the minor unit smaller. Size and weight come from the caller. */
export function Price({ amount, locale, className }: PriceProps) {
  return (
    <data
      value={amount.minor}
      data-currency={amount.currency}
      className={classNames("tabular tracking-[-0.015em] whitespace-nowrap", className)}
    >
      {moneyParts(amount, locale).map((part, index) =>
        part.minor ? (
          <span key={index} className="text-[0.72em]">
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </data>
  );
}

type PriceRangeProps = { min: Money; max: Money; locale: string; className?: string };

/** "¥12.50–¥18.00", or one price when both ends are the same. */
export function PriceRange({ min, max, locale, className }: PriceRangeProps) {
  if (min.minor === max.minor && min.currency === max.currency) {
    return <Price amount={min} locale={locale} {...(className && { className })} />;
  }
  return (
    <span className={classNames("tabular", className)}>
      <Price amount={min} locale={locale} />–<wbr />
      <Price amount={max} locale={locale} />
    </span>
  );
}

type ApproximatePriceProps = {
  min: Money;
  /** The other end of a range; left out for one price. */
  max?: Money;
  rate: ExchangeRate;
  locale: string;
  className?: string;
};

/**
 * "≈ $1.75" or "≈ $1.75–$2.50": a price in yuan in the shopper's currency, each end converted from the
 * exact yuan and rounded once. It is for comparing; what is charged is the yuan beside it.
 */
export function ApproximatePrice({ min, max, rate, locale, className }: ApproximatePriceProps) {
  const low = textOf(approximationParts(approximate(min, rate), locale));
  const high = textOf(approximationParts(approximate(max ?? min, rate), locale));
  return (
    <span data-approximate={rate.to} className={classNames("tabular", className)}>
      ≈{"\u00a0"}
      {low}
      {high !== low && (
        <>
          –<wbr />
          {high}
        </>
      )}
    </span>
  );
}

function textOf(parts: readonly MoneyPart[]): string {
  return parts.map((part) => part.text).join("");
}
