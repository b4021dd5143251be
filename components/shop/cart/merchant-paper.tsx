import { ApproximatePrice, Price } from "@/components/ui/price";
import { numberText } from "@/components/ui/number-text";
import type { LineChoicesDto, MerchantGroupDto } from "@/lib/contract/cart";
import { fill } from "@/lib/i18n/fill";
import { CartLine } from "./cart-line";
import { MerchantNote } from "./merchant-note";
import { MixLine } from "./mix-line";
import { PaperState } from "./paper-state";
import { RungHint } from "./rung-hint";
import { SuggestionBanner } from "./suggestion-banner";
import { useTray } from "./tray";

type MerchantPaperProps = { merchant: MerchantGroupDto; choices: LineChoicesDto | null };

/** The goods of one merchant as a waybill: what, how it stands, what it comes to. */
export function MerchantPaper({ merchant, choices }: MerchantPaperProps) {
  const { words, locale, rate } = useTray();
  const heading = `merchant-${merchant.key.replace(/[^\w-]/g, "-")}`;
  return (
    <section aria-labelledby={heading} className="waybill rounded-2xl bg-sheet shadow-lift">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 pt-4 sm:px-6">
        <h2 id={heading} className="min-w-0 text-base font-semibold wrap-anywhere">
          {merchant.name ?? words.merchant.unnamed}
        </h2>
        <PaperState state={merchant.state} />
        <span className="ml-auto text-xs text-ink-faint">
          {merchant.market === "1688" ? "1688" : "Taobao"}
        </span>
      </header>
      <div className="flex flex-col gap-3 px-4 pt-3 empty:hidden sm:px-6">
        {merchant.suggestion && (
          <SuggestionBanner merchant={merchant} suggestion={merchant.suggestion} />
        )}
        {merchant.mixedBatch && <MixLine mix={merchant.mixedBatch} />}
      </div>
      <ul className="divide-y divide-line px-4 sm:px-6">
        {merchant.lines.map((line) => (
          <CartLine
            key={line.id}
            line={line}
            choices={choices?.lineId === line.id ? choices : null}
          />
        ))}
      </ul>
      <footer className="flex flex-col gap-3 rounded-b-2xl bg-well px-4 py-4 sm:px-6">
        {merchant.nextRungs.map((rung) => (
          <RungHint key={rung.lineId} rung={rung} lines={merchant.lines} />
        ))}
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <p className="text-sm text-ink-soft">
            {fill(words.merchant.pieces, { count: numberText(merchant.pieces, locale) })}
          </p>
          <p className="ml-auto text-right">
            <span className="mr-3 text-sm font-semibold">{words.merchant.goods}</span>
            <output className="text-lg font-semibold">
              <Price amount={merchant.total} locale={locale} />
            </output>
            {rate && (
              <span className="block text-sm text-ink-soft">
                <ApproximatePrice min={merchant.total} rate={rate} locale={locale} />
              </span>
            )}
          </p>
        </div>
        {merchant.orders > 1 && (
          <p className="text-sm text-ink-soft">
            {fill(words.merchant.orders, { count: numberText(merchant.orders, locale) })}
          </p>
        )}
        <MerchantNote merchantKey={merchant.key} note={merchant.note} />
      </footer>
    </section>
  );
}
