import { getMessages } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { NoOffers } from "@/components/shop/search/no-offers";
import { ResultList } from "@/components/shop/search/result-list";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { anonymous } from "@/lib/auth/actor";
import { searchOffers } from "@/lib/catalog/search-offers";
import type { SearchQuery, SearchResultDto } from "@/lib/contract/search";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized";
import { searchAddress } from "@/lib/query/search-address";

type SearchResultsProps = { query: SearchQuery; from: number; locale: Locale };

/** The pages `from` to `query.page`, read side by side; those before the first failure are shown. */
export async function SearchResults({ query, from, locale }: SearchResultsProps) {
  const requestId = pageRequestId();
  const numbers = Array.from({ length: query.page - from + 1 }, (_, index) => from + index);
  const looked = await Promise.all(
    numbers.map((page) => searchOffers(anonymous, { ...query, page }, { requestId })),
  );
  const pages: SearchResultDto[] = [];
  for (const page of looked) {
    if (page.kind !== "found") break;
    pages.push(page.value);
  }
  const [first] = pages;
  const failure = looked.find((page) => page.kind === "unavailable");
  if (!first) {
    return (
      <UnavailableNow
        href={localized(searchAddress({ ...query, from }), locale)}
        requestId={requestId}
        upstreamRequestId={failure?.upstreamRequestId ?? null}
        retryAfterSeconds={failure?.retryAfterSeconds ?? null}
      />
    );
  }
  if (first.offers.length === 0) return <NoOffers query={query} />;
  const { search } = await getMessages();
  return (
    <ResultList
      pages={pages}
      query={query}
      locale={locale}
      words={search}
      rate={await shopperRate(locale)}
    />
  );
}
