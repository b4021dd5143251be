"use client";

import { useCallback, useEffect } from "react";
import { Unavailable } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { fill } from "@/lib/i18n/fill";
import type { messages } from "@/lib/i18n/messages/en";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { atPage, listPage } from "@/lib/query/list-page";
import type { OfferCardWords } from "./offer-card-words";
import { OfferGrid } from "./offer-grid";
import { useLaterPages } from "./use-later-pages";

type MorePagesProps = {
  /** The page shown and the same list in the API, both without page numbers. */
  here: string;
  api: string;
  /** First and last page the server rendered. */
  from: number;
  page: number;
  locale: string;
  words: (typeof messages)["search"]["results"];
  /** What is said after the last page. */
  end: string;
  cardWords: OfferCardWords;
  rate: ExchangeRate | null;
  /** What stands here without scripts: a plain link to the next page. */
  children: React.ReactNode;
};

/**
 * The pages of any list after the server's last one, each under the others, with the button that asks
 * for the next. The address always says what is shown, so that a reload and Back show the same.
 */
export function MorePages(props: MorePagesProps) {
  const { here, api, from, page, locale, words, end, cardWords, rate, children } = props;
  const query = useCallback((number: number) => listPage(api, number), [api]);
  const { pages, more, step, requestId, load } = useLaterPages(page, true, query);
  const shown = pages.at(-1)?.page;

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
      {step === "failed" && (
        <Unavailable
          compact
          title={words.moreFailed}
          reference={requestId && fill(words.reference, { id: requestId })}
        >
          <p>{words.moreFailedBody}</p>
        </Unavailable>
      )}
      {more ? (
        <button
          type="button"
          aria-disabled={step === "loading"}
          onClick={load}
          className={buttonClass("plain", "large", "needs-scripts self-center")}
        >
          {step === "loading" ? words.loadingMore : words.more}
        </button>
      ) : (
        <p className="text-sm text-ink-faint">{end}</p>
      )}
      <div className="replaced-by-scripts">{children}</div>
    </>
  );
}
