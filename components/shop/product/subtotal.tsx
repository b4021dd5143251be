import { ApproximatePrice, Price } from "@/components/ui/price";
import type { ExchangeRate } from "@/lib/kernel/convert";
import type { Quote } from "@/lib/kernel/quote";
import type { PanelWords } from "./panel-words";

type SubtotalProps = {
  quote: Quote;
  words: PanelWords;
  locale: string;
  rate: ExchangeRate | null;
};

/**
 * What the chosen quantity comes to, and what that leaves out. A dash while the price is open. In the
 * shopper's currency it is converted from the sum in yuan, never added up from rounded prices.
 */
export function Subtotal({ quote, words, locale, rate }: SubtotalProps) {
  return (
    <div className="-mx-5 -mb-5 rounded-b-2xl bg-well px-5 py-4 sm:-mx-6 sm:-mb-6 sm:px-6">
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-sm font-semibold">{words.subtotal}</span>
        <output className="text-xl font-semibold">
          {quote.kind === "exact" ? <Price amount={quote.subtotal} locale={locale} /> : "–"}
        </output>
      </p>
      {rate && (
        <p className="min-h-5 text-right text-sm text-ink-soft">
          {quote.kind === "exact" && (
            <ApproximatePrice min={quote.subtotal} rate={rate} locale={locale} />
          )}
        </p>
      )}
      <p className="mt-0.5 text-xs text-ink-soft">{words.subtotalNote}</p>
    </div>
  );
}
