import { numberText } from "@/components/ui/number-text";
import { fill } from "@/lib/i18n/fill";
import type { ChoosableSku } from "@/lib/kernel/sku-choice";
import type { PanelOffer } from "./panel-offer";
import type { PanelWords } from "./panel-words";

type StockLineProps = {
  offer: PanelOffer;
  sku: ChoosableSku | null;
  words: PanelWords;
  locale: string;
};

/** The chosen variant's stock, or all of it while the choice is open. Said aloud when it changes. */
export function StockLine({ offer, sku, words, locale }: StockLineProps) {
  const stock = sku ? sku.stock : offer.stock;
  const whole = !sku && offer.skus.length > 1;
  return (
    <p
      role="status"
      className={stock === 0 ? "text-sm font-medium text-amber" : "text-sm text-ink-soft"}
    >
      {stock === null
        ? words.stockUnknown
        : stock === 0
          ? words.soldOut
          : fill(whole ? words.stockAll : words.stock, { count: numberText(stock, locale) })}
    </p>
  );
}
