"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { localized } from "@/lib/i18n/localized";
import type { messages } from "@/lib/i18n/messages/en";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { browserClient } from "@/lib/query/browser-client";
import { searchAddress, type SearchPlace } from "@/lib/query/search-address";
import { searchPagesAfter } from "@/lib/query/search-pages";
import type { OfferCardWords } from "../offer-card-words";
import { MorePages } from "../more-pages";

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
  const query = useInfiniteQuery({ ...searchPagesAfter(place), enabled: false }, browserClient());
  const shown = query.data?.pages.at(-1)?.page;

  useEffect(() => {
    if (shown === undefined) return;
    window.history.replaceState(
      null,
      "",
      localized(searchAddress({ ...place, page: shown }), locale),
    );
  }, [place, shown, locale]);

  return (
    <MorePages
      query={query}
      end={words.end}
      locale={locale}
      words={words}
      cardWords={cardWords}
      rate={rate}
    >
      {children}
    </MorePages>
  );
}
