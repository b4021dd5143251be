import type { UseInfiniteQueryResult, InfiniteData } from "@tanstack/react-query";
import { Unavailable } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import { fill } from "@/lib/i18n/fill";
import type { messages } from "@/lib/i18n/messages/en";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { ProblemError } from "@/lib/query/problem-error";
import type { OfferCardWords } from "./offer-card-words";
import { OfferGrid } from "./offer-grid";

type Pages = InfiniteData<{ page: number; offers: OfferCardDto[] }>;

type MorePagesProps = {
  query: UseInfiniteQueryResult<Pages>;
  locale: string;
  words: (typeof messages)["search"]["results"];
  /** What is said after the last page. */
  end: string;
  cardWords: OfferCardWords;
  rate: ExchangeRate | null;
  /** What stands here without scripts: a plain link to the next page. */
  children: React.ReactNode;
};

/** Further pages of any list, each under the others, with the button that asks for the next one. */
export function MorePages({
  query,
  locale,
  words,
  end,
  cardWords,
  rate,
  children,
}: MorePagesProps) {
  const { data, error, fetchNextPage, hasNextPage, isFetching } = query;
  const pages = data?.pages ?? [];
  const last = pages.at(-1);
  const shown = last?.page;
  const requestId = error instanceof ProblemError ? error.requestId : null;

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
