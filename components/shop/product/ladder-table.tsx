import { moneyText } from "@/lib/i18n/format-money";
import { numberText } from "@/components/ui/number-text";
import { classNames } from "@/components/ui/class-names";
import { PriceBeside } from "@/components/ui/price-beside";
import { fill } from "@/lib/i18n/fill";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { ladderRows, reachedRow, type LadderRow } from "@/lib/kernel/quote";
import type { PanelOffer } from "./panel-offer";
import type { PanelWords } from "./panel-words";

type LadderTableProps = {
  offer: PanelOffer;
  quantity: number;
  words: PanelWords;
  locale: string;
  rate: ExchangeRate | null;
};

/** What more pieces cost each, with the row that the quantity has reached. Absent where one price holds. */
export function LadderTable({ offer, quantity, words, locale, rate }: LadderTableProps) {
  const rows = ladderRows(offer.ladder, offer.minimum);
  if (rows.length < 2) return null;
  const reached = reachedRow(rows, quantity);
  const next = rows[reached + 1];
  return (
    <div className="flex flex-col gap-2">
      <table className="ladder w-full text-sm">
        <caption className="mb-2 text-left text-sm font-semibold">{words.ladder}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{words.quantity}</th>
            <th scope="col">{words.price}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.from} aria-current={index === reached}>
              <th scope="row" className="tabular text-left font-normal">
                {rungText(row, words, locale)}
                {/* In every row, so that no row or column changes its size with the quantity. */}
                <span
                  className={classNames(
                    "ml-2 text-2xs font-medium text-seal-text",
                    index !== reached && "invisible",
                  )}
                >
                  {words.reached}
                </span>
              </th>
              <td>
                <PriceBeside amount={row.unitPrice} rate={rate} locale={locale} strong />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="min-h-4 text-xs text-ink-soft">
        {next &&
          fill(words.nextRung, {
            count: numberText(next.from - quantity, locale),
            price: moneyText(next.unitPrice, locale),
          })}
      </p>
    </div>
  );
}

function rungText({ from, to }: LadderRow, words: PanelWords, locale: string): string {
  const numbers = { from: numberText(from, locale), to: to === null ? "" : numberText(to, locale) };
  if (to === null) return fill(words.rungOpen, numbers);
  return from === to ? numbers.from : fill(words.rungRange, numbers);
}
