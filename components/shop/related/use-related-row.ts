"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";
import { browserClient } from "@/lib/query/browser-client";
import { relatedPagesAfterFirst } from "@/lib/query/related-pages";

/** Further cards are asked for when less than this many screens of the row are left. */
const SCREENS_AHEAD = 1;

type Edge = { start: boolean; end: boolean };

/** The row's cards, its place, and its growth as it is moved. */
export function useRelatedRow(offer: OfferRef, first: OfferCardDto[], hasMore: boolean) {
  const track = useRef<HTMLUListElement>(null);
  const [edge, setEdge] = useState<Edge>({ start: true, end: false });
  const { data, isError, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery(
    { ...relatedPagesAfterFirst(offer), enabled: false },
    browserClient(),
  );
  const more = data ? hasNextPage : hasMore;
  const later = data?.pages.flatMap((page) => page.offers) ?? [];
  const cards = unique([...first, ...later], offer);

  const load = useCallback(() => {
    if (more && !isFetching) void fetchNextPage();
  }, [more, isFetching, fetchNextPage]);

  const onScroll = useCallback(() => {
    const row = track.current;
    if (!row) return;
    const left = row.scrollWidth - row.clientWidth - Math.abs(row.scrollLeft);
    const next = { start: Math.abs(row.scrollLeft) < 8, end: left < 8 };
    setEdge((last) => (last.start === next.start && last.end === next.end ? last : next));
    if (left < row.clientWidth * SCREENS_AHEAD && row.scrollLeft !== 0 && !isError) load();
  }, [isError, load]);

  // A row that fits its screen is at both ends without ever being scrolled.
  useEffect(() => {
    const row = track.current;
    if (!row) return;
    const observer = new ResizeObserver(onScroll);
    observer.observe(row);
    return () => observer.disconnect();
  }, [onScroll]);

  return { track, edge, cards, more, failed: isError && !isFetching, isFetching, load, onScroll };
}

/** An offer is shown once, and never beside itself. */
function unique(cards: OfferCardDto[], offer: OfferRef): OfferCardDto[] {
  const seen = new Set([offerKeyText(offer)]);
  return cards.filter((card) => {
    const key = offerKeyText(card);
    return seen.has(key) ? false : seen.add(key);
  });
}
