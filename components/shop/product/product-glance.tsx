"use client";

import type { OfferRef } from "@/lib/kernel/offer-ref";
import { browserClient } from "@/lib/query/browser-client";
import { glanceKey, type OfferGlance } from "@/lib/query/offer-glance";

type ProductGlanceProps = {
  offer: OfferRef;
  part: keyof OfferGlance;
  /** What holds the place where the shopper did not come from a card. */
  children: React.ReactNode;
};

/**
 * Paints what the clicked card already said while the true page is on its way. The price of a card is
 * the card's word, so it is shown in the small, never as the price of a variant.
 */
export function ProductGlance({ offer, part, children }: ProductGlanceProps) {
  const seen = browserClient().getQueryData<OfferGlance>(glanceKey(offer))?.[part];
  if (!seen) return children;
  if (part === "title") return <h1 className="text-xl font-semibold sm:text-2xl">{seen}</h1>;
  if (part === "price")
    return <p className="tabular text-2xl font-semibold text-ink-soft">{seen}</p>;
  return (
    <span className="picture-tile block aspect-square overflow-hidden rounded-2xl">
      {/* eslint-disable-next-line @next/next/no-img-element -- see decision 0010 */}
      <img src={seen} alt="" className="size-full object-cover" />
    </span>
  );
}
