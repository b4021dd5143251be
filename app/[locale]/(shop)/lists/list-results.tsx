import { getMessages } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { EmptyList } from "@/components/shop/lists/empty-list";
import { ResultList } from "@/components/shop/search/result-list";
import type { Lookup } from "@/lib/catalog/lookup";
import type { SearchResultDto } from "@/lib/contract/search";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { searchAddress, type SearchPlace } from "@/lib/query/search-address";

type ListResultsProps = {
  place: SearchPlace & { from: number };
  locale: Locale;
  /** Said where the marketplace does not answer. */
  unavailable: string;
  read: (page: number) => Promise<Lookup<SearchResultDto>>;
};

/** The pages `from` to `page` of a list, read side by side; those before the first failure are shown. */
export async function ListResults({ place, locale, unavailable, read }: ListResultsProps) {
  const { from, page } = place;
  const looked = await Promise.all(
    Array.from({ length: page - from + 1 }, (_, index) => read(from + index)),
  );
  const pages: SearchResultDto[] = [];
  for (const answer of looked) {
    if (answer.kind !== "found") break;
    pages.push(answer.value);
  }
  const [first] = pages;
  const failure = looked.find((answer) => answer.kind === "unavailable");
  if (!first && failure) {
    return (
      <UnavailableNow
        href={localized(searchAddress(place), locale)}
        requestId={pageRequestId()}
        upstreamRequestId={failure.upstreamRequestId}
        retryAfterSeconds={failure.retryAfterSeconds}
        title={unavailable}
      />
    );
  }
  if (!first || first.offers.length === 0) return <EmptyList place={place} />;
  const { search } = await getMessages();
  return (
    <ResultList
      pages={pages}
      query={{ ...place, language: locale }}
      locale={locale}
      words={search}
      rate={await shopperRate(locale)}
    />
  );
}
