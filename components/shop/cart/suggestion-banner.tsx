import { buttonClass } from "@/components/ui/button-class";
import { numberText } from "@/components/ui/number-text";
import type { MerchantGroupDto, SuggestionDto } from "@/lib/contract/cart";
import { fill } from "@/lib/i18n/fill";
import { moneyText } from "@/lib/i18n/format-money";
import { CartForm } from "./cart-form";
import { lineTitle } from "./line-title";
import { useTray } from "./tray";

type SuggestionBannerProps = { merchant: MerchantGroupDto; suggestion: SuggestionDto };

/** The cheapest way to make a merchant's goods orderable, said in full, with the button that does it. */
export function SuggestionBanner({ merchant, suggestion }: SuggestionBannerProps) {
  const { words, locale } = useTray();
  const { changes, extra } = suggestion;
  const titles = new Map(merchant.lines.map((line) => [line.id, lineTitle(line, words)]));
  const onlyOut = changes.every(({ to }) => to === 0);
  const amount = moneyText({ ...extra, minor: Math.abs(extra.minor) }, locale);
  const heading = onlyOut
    ? words.suggestion.dropped
    : extra.minor > 0
      ? words.suggestion.more
      : extra.minor < 0
        ? words.suggestion.less
        : words.suggestion.same;
  return (
    <CartForm
      action="/api/cart/suggestions"
      hidden={{
        merchantKey: merchant.key,
        changes: changes.map(({ lineId, from, to }) => `${lineId}:${from}:${to}`).join(","),
      }}
      className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-xl bg-amber-wash px-4 py-3"
    >
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold text-amber">{fill(heading, { amount })}</p>
        <ul className="mt-1 text-sm wrap-anywhere">
          {changes.map(({ lineId, from, to }) => (
            <li key={lineId}>
              {fill(to === 0 ? words.suggestion.out : words.suggestion.set, {
                title: titles.get(lineId) ?? "",
                from: numberText(from, locale),
                to: numberText(to, locale),
              })}
            </li>
          ))}
        </ul>
      </div>
      <button className={buttonClass("plain", "normal", "bg-sheet")}>
        {onlyOut ? words.suggestion.takeOut : words.suggestion.apply}
      </button>
    </CartForm>
  );
}
