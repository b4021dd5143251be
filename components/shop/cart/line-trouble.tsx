import { numberText } from "@/components/ui/number-text";
import type { CartLineDto } from "@/lib/contract/cart";
import { fill } from "@/lib/i18n/fill";
import { moneyText } from "@/lib/i18n/format-money";
import { useTray } from "./tray";

/** Why a line can't be ordered as it is, and whether its price is another one than was seen. */
export function LineTrouble({ line }: { line: CartLineDto }) {
  const { words, locale } = useTray();
  const { state, unitPrice, priceSeen } = line;
  return (
    <div className="flex flex-col gap-1 empty:hidden">
      {priceSeen && unitPrice && (
        <p className="text-sm font-medium text-amber">
          {fill(priceSeen.minor < unitPrice.minor ? words.line.dearer : words.line.cheaper, {
            old: moneyText(priceSeen, locale),
            now: moneyText(unitPrice, locale),
          })}
        </p>
      )}
      {state !== "ok" && (
        <p className="text-sm font-medium text-amber">
          {fill(words.line[state], {
            minimum: numberText(line.minimum, locale),
            lot: numberText(line.lot, locale),
            stock: numberText(line.stock ?? 0, locale),
          })}
        </p>
      )}
    </div>
  );
}
