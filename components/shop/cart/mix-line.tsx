import { numberText } from "@/components/ui/number-text";
import type { MerchantGroupDto } from "@/lib/contract/cart";
import { fill } from "@/lib/i18n/fill";
import { moneyText } from "@/lib/i18n/format-money";
import { useTray } from "./tray";

type MixLineProps = { mix: NonNullable<MerchantGroupDto["mixedBatch"]> };

/** How far the merchant's goods are on the way to a mixed batch. Nothing where it has no figure. */
export function MixLine({ mix }: MixLineProps) {
  const {
    words: { merchant: words },
    locale,
  } = useTray();
  const { minAmount, minQuantity, amount, quantity, reached } = mix;
  const sentence = reached
    ? words.mixReached
    : minAmount && minQuantity !== null
      ? words.mixBoth
      : minAmount
        ? words.mixAmount
        : minQuantity !== null
          ? words.mixQuantity
          : null;
  if (sentence === null) return null;
  return (
    <p className="text-sm text-ink-soft">
      {fill(sentence, {
        minAmount: minAmount ? moneyText(minAmount, locale) : "",
        minQuantity: minQuantity === null ? "" : numberText(minQuantity, locale),
        amount: moneyText(amount, locale),
        quantity: numberText(quantity, locale),
      })}
    </p>
  );
}
