"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Unavailable } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { fill } from "@/lib/i18n/fill";
import { localized } from "@/lib/i18n/localized";
import type { messages } from "@/lib/i18n/messages/en";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { browserClient } from "@/lib/query/browser-client";
import { ProblemError } from "@/lib/query/problem-error";
import { searchAddress, type SearchPlace } from "@/lib/query/search-address";
import { searchPagesAfter } from "@/lib/query/search-pages";
import type { OfferCardWords } from "../offer-card-words";
import { OfferGrid } from "../offer-grid";

type MoreOffersProps = {
  place: SearchPlace;
  locale: string;
  words: (typeof messages)["search"]["results"];
  cardWords: OfferCardWords;
  rate: ExchangeRate | null;
  /** What stands here without scripts: a plain link to the next page. */
  children: React.ReactNode;
};

/**
 * The pages after the server's last one, each added under the others. The address always says what is
 * shown, so that a reload and Back show the same.
 */
export function MoreOffers({ place, locale, words, cardWords, rate, children }: MoreOffersProps) {
  const { data, error, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery(
    { ...searchPagesAfter(place), enabled: false },
    browserClient(),
  );
  const pages = data?.pages ?? [];
  const last = pages.at(-1);
  const shown = last?.page;
  const requestId = error instanceof ProblemError ? error.requestId : null;

  useEffect(() => {
    if (shown === undefined) return;
    window.history.replaceState(
      null,
      "",
      localized(searchAddress({ ...place, page: shown }), locale),
    );
  }, [place, shown, locale]);

  return (
    <>
      {pages.map((page) => (
        <OfferGrid
          key={page.page}
          offers={page.offers}
          words={cardWords}
          locale={locale}
          level={2}
          rate={rate}
          label={fill(words.page, { page: page.page })}
        />
      ))}
      <p role="status" className="sr-only">
        {shown !== undefined && fill(words.moreAdded, { page: shown })}
      </p>
      {error && !isFetching && (
        <Unavailable
          compact
          title={words.moreFailed}
          reference={requestId && fill(words.reference, { id: requestId })}
        >
          <p>{words.moreFailedBody}</p>
        </Unavailable>
      )}
      {last === undefined || hasNextPage ? (
        <button
          type="button"
          aria-disabled={isFetching}
          onClick={() => {
            if (!isFetching) void fetchNextPage();
          }}
          className={buttonClass("plain", "large", "needs-scripts self-center")}
        >
          {isFetching ? words.loadingMore : words.more}
        </button>
      ) : (
        <p className="text-sm text-ink-faint">{words.end}</p>
      )}
      <div className="replaced-by-scripts">{children}</div>
    </>
  );
}
