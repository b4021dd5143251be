"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { messages } from "@/lib/i18n/messages/en";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { browserClient } from "@/lib/query/browser-client";
import { atPage, offerPagesAfter } from "@/lib/query/offer-pages";
import type { OfferCardWords } from "../offer-card-words";
import { MorePages } from "../more-pages";

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
  const query = useInfiniteQuery(
    { ...offerPagesAfter(api, page), enabled: false },
    browserClient(),
  );
  const shown = query.data?.pages.at(-1)?.page;

  useEffect(() => {
    if (shown !== undefined) window.history.replaceState(null, "", atPage(here, shown, from));
  }, [here, from, shown]);

  return (
    <MorePages
      query={query}
      end={end}
      locale={locale}
      words={words}
      cardWords={cardWords}
      rate={rate}
    >
      {children}
    </MorePages>
  );
}
