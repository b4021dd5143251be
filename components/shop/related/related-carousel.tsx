"use client";

import { ChevronIcon } from "@/components/ui/chevron-icon";
import { buttonClass } from "@/components/ui/button-class";
import { Skeleton } from "@/components/ui/skeleton";
import type { OfferCardWords } from "@/components/shop/offer-card-words";
import { fill } from "@/lib/i18n/fill";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";
import { moveFocus } from "./move-focus";
import type { RelatedWords } from "./related-words";
import { RELATED_SIZES } from "./related-sizes";
import { useRelatedRow } from "./use-related-row";

type RelatedCarouselProps = {
  offer: OfferRef;
  /** Keys of the first cards, which the server has rendered as `cards`: their code is not needed here. */
  first: string[];
  cards: React.ReactNode;
  hasMore: boolean;
  words: RelatedWords;
  cardWords: OfferCardWords;
  locale: string;
  rate: ExchangeRate | null;
  /** The section's heading. */
  children: React.ReactNode;
};

const ROUND =
  "grid size-11 place-items-center rounded-full bg-well text-ink hover:bg-line aria-disabled:opacity-40";

/** A row of cards that is moved by hand, by buttons or by arrow keys, and grows as it is moved. */
export function RelatedCarousel(props: RelatedCarouselProps) {
  const { offer, words, cardWords, locale, rate, children } = props;
  const { first, hasMore } = props;
  const { track, edge, cards, Card, more, step, load, onScroll } = useRelatedRow(
    offer,
    first,
    hasMore,
    locale,
  );
  const count = first.length + cards.length;

  function turn(direction: 1 | -1) {
    const list = track.current;
    if (!list) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    list.scrollBy({
      left: direction * list.clientWidth * 0.9,
      behavior: calm ? "instant" : "smooth",
    });
  }

  return (
    <>
      <div className="flex items-center justify-between gap-4">
        {children}
        {!(edge.start && edge.end && !more) && (
          <div className="needs-scripts flex gap-2">
            <button
              type="button"
              aria-label={words.previous}
              aria-disabled={edge.start}
              onClick={() => turn(-1)}
              className={ROUND}
            >
              <ChevronIcon to="left" />
            </button>
            <button
              type="button"
              aria-label={words.next}
              aria-disabled={edge.end && !more}
              onClick={() => turn(1)}
              className={ROUND}
            >
              <ChevronIcon to="right" />
            </button>
          </div>
        )}
      </div>
      <ul
        ref={track}
        aria-label={fill(words.list, { count })}
        onScroll={onScroll}
        onKeyDown={moveFocus}
        className="related-track"
      >
        {props.cards}
        {Card &&
          cards.map((card) => (
            <li key={offerKeyText(card)}>
              <Card
                offer={card}
                words={cardWords}
                locale={locale}
                rate={rate}
                sizes={RELATED_SIZES}
              />
            </li>
          ))}
        {step === "loading" && (
          <li aria-busy>
            <Skeleton className="aspect-square rounded-lg" />
            <span className="sr-only">{words.loading}</span>
          </li>
        )}
        {step === "failed" && (
          <li role="alert" className="flex flex-col items-start justify-center gap-3 text-sm">
            {words.moreFailed}
            <button type="button" onClick={load} className={buttonClass("plain", "small")}>
              {words.retry}
            </button>
          </li>
        )}
        {!more && count > 1 && (
          <li className="flex items-center text-sm text-ink-faint">{words.end}</li>
        )}
      </ul>
    </>
  );
}
