import { buttonClass } from "@/components/ui/button-class";
import { numberText } from "@/components/ui/number-text";
import type { CartLineDto, NextRungDto } from "@/lib/contract/cart";
import { fill } from "@/lib/i18n/fill";
import { moneyText } from "@/lib/i18n/format-money";
import { CartForm } from "./cart-form";
import { lineTitle } from "./line-title";
import { useTray } from "./tray";

type RungHintProps = { rung: NextRungDto; lines: readonly CartLineDto[] };

/** What the next rung of the ladder price is worth, and the button that gets there. */
export function RungHint({ rung, lines }: RungHintProps) {
  const { words, locale } = useTray();
  const line = lines.find(({ id }) => id === rung.lineId);
  if (!line) return null;
  const { totalChange, savedPerPiece, more } = rung;
  const count = numberText(more, locale);
  return (
    <CartForm
      action={`/api/cart/lines/${line.id}/quantity`}
      hidden={{ quantity: String(line.quantity + more) }}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
    >
      <p className="min-w-0 flex-1 basis-64 text-sm text-ink-soft wrap-anywhere">
        {fill(totalChange.minor > 0 ? words.rung.dearer : words.rung.cheaper, {
          count,
          title: lineTitle(line, words),
          saved: moneyText(savedPerPiece, locale),
          change: moneyText({ ...totalChange, minor: Math.abs(totalChange.minor) }, locale),
        })}
      </p>
      <button className={buttonClass("quiet", "small", "bg-sheet")}>
        {fill(words.rung.add, { count })}
      </button>
    </CartForm>
  );
}
