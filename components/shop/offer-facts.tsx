import { numberText, weightText } from "@/components/ui/number-text";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import { fill } from "@/lib/i18n/fill";
import type { OfferCardWords } from "./offer-card-words";

type OfferFactsProps = { offer: OfferCardDto; words: OfferCardWords; locale: string };

/** Sales and returning buyers from the search reply. */
function demand({ offer, words, locale }: OfferFactsProps): string[] {
  const facts: string[] = [];
  if (offer.monthlySales !== null) {
    facts.push(fill(words.soldMonthly, { count: numberText(offer.monthlySales, locale) }));
  }
  if (offer.repurchasePercent !== null) {
    facts.push(fill(words.repurchase, { percent: numberText(offer.repurchasePercent, locale) }));
  }
  return facts;
}

/** Minimum, lot, weight and single pieces, where anything said so. */
function terms({ offer, words, locale }: OfferFactsProps): string[] {
  const facts: string[] = [];
  const minimum = offer.known?.minOrderQuantity ?? offer.minOrderQuantity;
  if (minimum !== null) facts.push(fill(words.minimum, { count: numberText(minimum, locale) }));
  const lot = offer.known?.lotSize ?? null;
  if (lot !== null && lot > 1) facts.push(fill(words.lot, { count: numberText(lot, locale) }));
  const weight = offer.known?.weightGrams ?? null;
  if (weight !== null) facts.push(weightText(weight, locale));
  // Where the search reply said so, its badge does.
  if (offer.known?.dropship && !offer.badges.includes("dropship")) {
    facts.push(words.badges.dropship);
  }
  return facts;
}

/** The small print of a card. */
export function OfferFacts(props: OfferFactsProps) {
  const lines = [demand(props), terms(props)].filter((line) => line.length > 0);
  return (
    <>
      {props.offer.known?.onSale === false && (
        <p className="text-xs font-medium text-amber">{props.words.offSale}</p>
      )}
      {lines.map((line) => (
        <ul key={line[0]} className="tabular flex flex-wrap gap-x-3 text-xs text-ink-faint">
          {line.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      ))}
    </>
  );
}
