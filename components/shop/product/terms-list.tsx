import { moneyText } from "@/lib/i18n/format-money";
import { numberText } from "@/components/ui/number-text";
import { fill } from "@/lib/i18n/fill";
import type { PanelOffer } from "./panel-offer";
import type { PanelWords } from "./panel-words";

type TermsListProps = { offer: PanelOffer; words: PanelWords; locale: string };

/** Minimum, lot and mixed batch in words. */
export function TermsList({ offer, words, locale }: TermsListProps) {
  const count = (value: number) => numberText(value, locale);
  const terms = [
    offer.minimum > 1 &&
      fill(offer.skus.length > 1 ? words.minimumMixed : words.minimum, {
        count: count(offer.minimum),
      }),
    offer.lot > 1 && fill(words.lot, { count: count(offer.lot) }),
    offer.minimum > 1 && mixedBatch(offer.mixedBatch, words, locale),
  ].filter((term) => typeof term === "string");
  if (terms.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 text-sm text-ink-soft">
      {terms.map((term) => (
        <li key={term}>{term}</li>
      ))}
    </ul>
  );
}

function mixedBatch(rule: PanelOffer["mixedBatch"], words: PanelWords, locale: string) {
  const amount = rule?.minAmount ? moneyText(rule.minAmount, locale) : null;
  const count = rule?.minQuantity ? numberText(rule.minQuantity, locale) : null;
  if (amount && count) return fill(words.mixedBoth, { amount, count });
  if (amount) return fill(words.mixedAmount, { amount });
  return count && fill(words.mixedQuantity, { count });
}
