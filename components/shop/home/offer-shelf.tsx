import { useTranslations } from "next-intl";
import { StaleAnswer } from "@/components/layout/stale-answer";
import type { SearchQuery, SearchResultDto } from "@/lib/contract/search";
import { localized } from "@/lib/i18n/localized";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { searchAddress } from "@/lib/query/search-address";
import { OfferGrid } from "../offer-grid";
import type { OfferCardWords } from "../offer-card-words";

type OfferShelfProps = {
  name: string;
  query: SearchQuery;
  result: SearchResultDto;
  words: OfferCardWords;
  locale: string;
  /** The rate of the shopper's currency; without one, prices are in yuan alone. */
  rate?: ExchangeRate | null;
};

/** One row on a wide screen, three on a phone. */
const SHOWN = 6;

/** The best-selling offers of a category, and the way to all of them. */
export function OfferShelf({ name, query, result, words, locale, rate = null }: OfferShelfProps) {
  const t = useTranslations("home.shelf");
  const title = t("title", { name });
  return (
    <section aria-label={title} className="mt-14">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-xl font-semibold">{title}</h2>
        <a
          href={localized(searchAddress(query), locale)}
          className="inline-flex min-h-9 items-center text-sm font-medium text-seal-text underline-offset-4 hover:underline"
        >
          {t("all", { name })}
        </a>
      </div>
      {result.freshness.state === "stale" && (
        <div className="mb-4">
          <StaleAnswer freshness={result.freshness} />
        </div>
      )}
      {result.offers.length === 0 ? (
        <p className="text-ink-soft">{t("empty", { name })}</p>
      ) : (
        <OfferGrid
          offers={result.offers.slice(0, SHOWN)}
          words={words}
          locale={locale}
          label={title}
          rate={rate}
        />
      )}
    </section>
  );
}
