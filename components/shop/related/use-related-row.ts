"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { OfferCard } from "@/components/shop/offer-card";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";
import { relatedPage } from "@/lib/query/related-pages";
import { useLaterPages } from "../use-later-pages";

/** Further cards are asked for when less than this many screens of the row are left. */
const SCREENS_AHEAD = 1;

type Edge = { start: boolean; end: boolean };

/** The row's cards, its place, and its growth as it is moved. */
export function useRelatedRow(
  offer: OfferRef,
  first: readonly string[],
  hasMore: boolean,
  language: string,
) {
  const track = useRef<HTMLUListElement>(null);
  const [edge, setEdge] = useState<Edge>({ start: true, end: false });
  const query = useCallback(
    (page: number) => relatedPage(offer, page, language),
    [offer, language],
  );
  // The first page came with the server's HTML.
  const { pages, more, step, load } = useLaterPages(1, hasMore, query);
  const [Card, setCard] = useState<typeof OfferCard | null>(null);
  const [broken, setBroken] = useState(false);

  const onScroll = useCallback(() => {
    const row = track.current;
    if (!row) return;
    const left = row.scrollWidth - row.clientWidth - Math.abs(row.scrollLeft);
    const now = { start: Math.abs(row.scrollLeft) < 8, end: left < 8 };
    setEdge((last) => (last.start === now.start && last.end === now.end ? last : now));
    if (left < row.clientWidth * SCREENS_AHEAD && !now.start && step === "idle") load();
  }, [step, load]);

  // A row that fits its screen is at both ends without ever being scrolled.
  useEffect(() => {
    const row = track.current;
    if (!row) return;
    const observer = new ResizeObserver(onScroll);
    observer.observe(row);
    return () => observer.disconnect();
  }, [onScroll]);

  // Cards beyond the server's are drawn here; what that takes is fetched with the first of them.
  const drawing = pages.length > 0 || step === "loading";
  useEffect(() => {
    if (drawing && Card === null)
      import("@/components/shop/offer-card").then(
        (part) => setCard(() => part.OfferCard),
        () => setBroken(true),
      );
  }, [drawing, step, Card]);

  const cards = unique(
    pages.flatMap((page) => page.offers),
    [offerKeyText(offer), ...first],
  );
  const failed = broken && Card === null && step === "idle";
  return {
    track,
    edge,
    cards,
    Card,
    more,
    step: failed ? "failed" : step,
    load,
    onScroll,
  } as const;
}

/** An offer is shown once, and never beside itself. */
function unique(cards: OfferCardDto[], shown: readonly string[]): OfferCardDto[] {
  const seen = new Set(shown);
  return cards.filter((card) => {
    const key = offerKeyText(card);
    return seen.has(key) ? false : seen.add(key);
  });
}
