import type { ExchangeRate } from "@/lib/kernel/convert";
import type { Money } from "@/lib/kernel/money";
import { ApproximatePrice, Price } from "./price";

type PriceBesideProps = {
  amount: Money;
  rate: ExchangeRate | null;
  locale: string;
  strong?: boolean;
};

/** A price in a table's column: the shopper's currency beside the yuan, below it where it is narrow. */
export function PriceBeside({ amount, rate, locale, strong = false }: PriceBesideProps) {
  return (
    <span className="flex flex-wrap items-baseline justify-end gap-x-2">
      <Price amount={amount} locale={locale} {...(strong && { className: "font-semibold" })} />
      {rate && (
        <ApproximatePrice
          min={amount}
          rate={rate}
          locale={locale}
          className="text-xs whitespace-nowrap text-ink-soft"
        />
      )}
    </span>
  );
}
