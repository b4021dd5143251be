import { Price } from "@/components/ui/price";
import type { Quote } from "@/lib/kernel/quote";
import type { PanelWords } from "./panel-words";

type SubtotalProps = { quote: Quote; words: PanelWords; locale: string };

/** What the chosen quantity comes to, and what that leaves out. A dash while the price is open. */
export function Subtotal({ quote, words, locale }: SubtotalProps) {
  return (
    <div className="-mx-5 -mb-5 rounded-b-2xl bg-well px-5 py-4 sm:-mx-6 sm:-mb-6 sm:px-6">
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-sm font-semibold">{words.subtotal}</span>
        <output className="text-xl font-semibold">
          {quote.kind === "exact" ? <Price amount={quote.subtotal} locale={locale} /> : "–"}
        </output>
      </p>
      <p className="mt-0.5 text-xs text-ink-soft">{words.subtotalNote}</p>
    </div>
  );
}
