"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Unavailable } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { fill } from "@/lib/i18n/fill";
import type { messages } from "@/lib/i18n/messages/en";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { browserClient } from "@/lib/query/browser-client";
import { atPage, offerPagesAfter } from "@/lib/query/offer-pages";
import { ProblemError } from "@/lib/query/problem-error";
import type { OfferCardWords } from "../offer-card-words";
import { OfferGrid } from "../offer-grid";

type MoreAlikeProps = {
  /** The page shown and the same list in the API, both without page numbers. */
  here: string;
  api: string;
  /** First and last page the server rendered. */
  from: number;
  page: number;
  locale: string;
  words: (typeof messages)["search"]["results"];
  end: string;
  cardWords: OfferCardWords;
  rate: ExchangeRate | null;
  /** What stands here without scripts: a plain link to the next page. */
  children: React.ReactNode;
};

/** The pages after the server's last one; the address always says what is shown. */
export function MoreAlike({
  here,
  api,
  from,
  page,
  locale,
  words,
  end,
  cardWords,
  rate,
  children,
}: MoreAlikeProps) {
  const { data, error, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery(
    { ...offerPagesAfter(api, page), enabled: false },
    browserClient(),
  );
  const pages = data?.pages ?? [];
  const last = pages.at(-1);
  const shown = last?.page;
  const requestId = error instanceof ProblemError ? error.requestId : null;

  useEffect(() => {
    if (shown !== undefined) window.history.replaceState(null, "", atPage(here, shown, from));
  }, [here, from, shown]);

  return (
    <>
      {pages.map(({ page: number, offers }) => (
        <OfferGrid
          key={number}
          offers={offers}
          words={cardWords}
          locale={locale}
          level={2}
          rate={rate}
          label={fill(words.page, { page: number })}
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
        <p className="text-sm text-ink-faint">{end}</p>
      )}
      <div className="replaced-by-scripts">{children}</div>
    </>
  );
}
