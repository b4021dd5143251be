"use client";

import { PriceRange } from "@/components/ui/price";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { glanceOf, offerAhead, type OfferGlance } from "@/lib/query/offer-glance";

type ProductGlanceProps = {
  offer: OfferRef;
  locale: string;
  part: keyof OfferGlance;
  /** What holds the place where the shopper did not come from a card. */
  children: React.ReactNode;
};

/**
 * Paints what is known already while the true page is on its way: what the shop held when the pointer
 * rested on the card, else what the card said. The price is shown in the small, never as that of a
 * variant.
 */
export function ProductGlance({ offer, locale, part, children }: ProductGlanceProps) {
  const card = glanceOf(offer);
  if (!card) return children;
  const ahead = offerAhead(offer, locale);
  if (part === "title")
    return <h1 className="text-xl font-semibold sm:text-2xl">{ahead?.title ?? card.title}</h1>;
  if (part === "price") {
    const price = ahead?.buyable ? <PriceRange {...ahead.buyable} locale={locale} /> : card.price;
    return price === null ? (
      children
    ) : (
      <p className="tabular text-2xl font-semibold text-ink-soft">{price}</p>
    );
  }
  if (card.picture === null) return children;
  return (
    <span className="picture-tile block aspect-square overflow-hidden rounded-2xl">
      {/* eslint-disable-next-line @next/next/no-img-element -- see decision 0010 */}
      <img src={card.picture} alt="" className="size-full object-cover" />
    </span>
  );
}
