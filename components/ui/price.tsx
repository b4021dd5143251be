import type { Money } from "@/lib/kernel/money";
import { classNames } from "./class-names";
import { moneyParts } from "./money-parts";

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
