import { StaleAnswer } from "@/components/layout/stale-answer";
import type { SearchResultDto } from "@/lib/contract/search";
import { fill } from "@/lib/i18n/fill";
import type { messages } from "@/lib/i18n/messages/en";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { localized } from "@/lib/i18n/localized";
import { searchAddress, searchApiAddress, type SearchPlace } from "@/lib/query/search-address";
import { OfferGrid } from "../offer-grid";
import { MorePages } from "../more-pages";
import { OfferListData } from "./offer-list-data";
import { PageLinks } from "./page-links";
import { ResultCount } from "./result-count";

type ResultListProps = {
  /** At least one page, in order and without a gap. */
  pages: SearchResultDto[];
  query: SearchPlace;
  locale: string;
  words: (typeof messages)["search"];
  /** The rate of the shopper's currency; without one, prices are in yuan alone. */
  rate?: ExchangeRate | null;
};

/** The first row of a wide screen. */
const EAGER_PICTURES = 6;

/** The pages the server has, then the place where the browser adds more. */
export function ResultList({ pages, query, locale, words, rate = null }: ResultListProps) {
  const first = pages[0]!;
  const last = pages.at(-1)!;
  const stale = pages.find((page) => page.freshness.state === "stale");
  const place = { ...query, from: first.page, page: last.page };
  return (
    <section aria-label={words.results.label} className="mt-5 flex flex-col gap-y-9">
      <div className="-mb-5 flex flex-col gap-3">
        {stale && <StaleAnswer freshness={stale.freshness} />}
        {/* The note above a search of Taobao says already that it never counts. */}
        {!(query.market === "taobao" && first.total === null) && (
          <ResultCount total={first.total} />
        )}
        {first.page > 1 && <PageLinks place={place} direction="previous" />}
      </div>
      {pages.map((page) => (
        <OfferGrid
          key={page.page}
          offers={page.offers}
          words={words.card}
          locale={locale}
          level={2}
          rate={rate}
          label={fill(words.results.page, { page: page.page })}
          eager={page === first ? EAGER_PICTURES : 0}
        />
      ))}
      <OfferListData offers={pages.flatMap((page) => page.offers)} locale={locale} />
      {last.hasMore ? (
        <MorePages
          here={localized(searchAddress({ ...place, from: 1, page: 1 }), locale)}
          api={searchApiAddress({ ...place, page: 1 })}
          from={first.page}
          page={last.page}
          locale={locale}
          words={words.results}
          end={words.results.end}
          cardWords={words.card}
          rate={rate}
        >
          <PageLinks place={place} direction="next" />
        </MorePages>
      ) : (
        <p className="text-sm text-ink-faint">{words.results.end}</p>
      )}
    </section>
  );
}
