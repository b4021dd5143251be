import { useLocale, useMessages, useTranslations } from "next-intl";
import { numberText } from "@/components/ui/number-text";
import type { HotEntryDto } from "@/lib/contract/hot-list";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { offerKeyText } from "@/lib/kernel/offer-ref";
import { OfferCard } from "../offer-card";

type HotGridProps = {
  entries: HotEntryDto[];
  label: string;
  /** The rate of the shopper's currency; without one, prices are in yuan alone. */
  rate: ExchangeRate | null;
  /** How many pictures at the start load at once. */
  eager?: number;
};

/** The places of a hot list in order. What the marketplace did not send is left out. */
export function HotGrid({ entries, label, rate, eager = 0 }: HotGridProps) {
  const t = useTranslations("lists.hot");
  const { search } = useMessages();
  const locale = useLocale();
  const words = { ...search.card, priceUnknown: t("priceLater") };
  return (
    <ol aria-label={label} className="offer-grid">
      {entries.map((entry, index) => (
        <li key={offerKeyText(entry)} className="flex flex-col gap-2">
          <p className="tabular text-sm font-semibold text-seal-text">
            {t("place", { rank: entry.rank })}
          </p>
          <div className="flex-1">
            <OfferCard
              offer={entry}
              words={words}
              locale={locale}
              rate={rate}
              eager={index < eager}
            >
              <HotFacts entry={entry} />
            </OfferCard>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Buyers, pieces sold and score, as sent. */
function HotFacts({ entry: { buyers, soldTotal, score } }: { entry: HotEntryDto }) {
  const t = useTranslations("lists.hot");
  const locale = useLocale();
  const facts = [
    buyers !== null && t("buyers", { count: buyers }),
    soldTotal !== null && t("sold", { count: soldTotal }),
    score !== null && t("score", { score: numberText(score, locale) }),
  ].filter((fact) => typeof fact === "string");
  if (facts.length === 0) return null;
  return (
    <ul className="tabular flex flex-wrap gap-x-3 text-xs text-ink-faint">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
