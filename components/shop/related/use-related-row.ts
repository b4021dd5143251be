"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { OfferCard } from "@/components/shop/offer-card";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import type { RelatedResultDto } from "@/lib/contract/search";
import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";
import { browserClient } from "@/lib/query/browser-client";
import { relatedPage } from "@/lib/query/related-pages";

/** Further cards are asked for when less than this many screens of the row are left. */
const SCREENS_AHEAD = 1;

type Edge = { start: boolean; end: boolean };
type State = { later: RelatedResultDto[]; step: "idle" | "loading" | "failed" };

/**
 * The row's cards, its place, and its growth as it is moved. Pages are kept in the browser's one cache:
 * Back finds the row as long as it was. Without an observing hook, which would cost more than the row.
 */
export function useRelatedRow(
  offer: OfferRef,
  first: readonly string[],
  hasMore: boolean,
  language: string,
) {
  const track = useRef<HTMLUListElement>(null);
  const [edge, setEdge] = useState<Edge>({ start: true, end: false });
  const [{ later, step }, setState] = useState<State>(() => ({
    later: keptPages(offer, language),
    step: "idle",
  }));
  const [Card, setCard] = useState<typeof OfferCard | null>(null);
  const more = later.at(-1)?.hasMore ?? hasMore;
  const next = later.length + 2;

  const load = useCallback(() => {
    if (!more || step === "loading") return;
    setState((last) => ({ ...last, step: "loading" }));
    browserClient()
      .fetchQuery(relatedPage(offer, next, language))
      .then(
        (page) => setState((last) => ({ later: [...last.later, page], step: "idle" })),
        () => setState((last) => ({ ...last, step: "failed" })),
      );
  }, [offer, next, more, step, language]);

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
  const drawing = later.length > 0 || step === "loading";
  useEffect(() => {
    if (drawing)
      import("@/components/shop/offer-card").then(
        (part) => setCard(() => part.OfferCard),
        () => setState((last) => ({ ...last, step: "failed" })),
      );
  }, [drawing, step]);

  const cards = unique(
    later.flatMap((page) => page.offers),
    [offerKeyText(offer), ...first],
  );
  return { track, edge, cards, Card, more, step, load, onScroll };
}

function keptPages(offer: OfferRef, language: string): RelatedResultDto[] {
  const kept: RelatedResultDto[] = [];
  const client = browserClient();
  for (let page = 2; ; page += 1) {
    const found = client.getQueryData(relatedPage(offer, page, language).queryKey);
    if (!found) return kept;
    kept.push(found);
  }
}

/** An offer is shown once, and never beside itself. */
function unique(cards: OfferCardDto[], shown: readonly string[]): OfferCardDto[] {
  const seen = new Set(shown);
  return cards.filter((card) => {
    const key = offerKeyText(card);
    return seen.has(key) ? false : seen.add(key);
  });
}
