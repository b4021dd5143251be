import type { OfferDto } from "@/lib/contract/offer";
import type { Locale } from "@/lib/i18n/locales";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { freshnessOf } from "./outcome-lookup";
import { catalogStore } from "./store";
import { askedLanguage, offerFor } from "./text-choice";

/**
 * What memory alone knows of an offer: `found` while it may be shown without asking again, `gone`
 * when the marketplace said so a moment ago, else `unknown`. Never calls the marketplace.
 */
export function peekOffer(
  ref: OfferRef,
  language: Locale,
): { kind: "found"; value: OfferDto } | { kind: "gone" } | { kind: "unknown" } {
  const held = catalogStore().offers.peek({ ref, language: askedLanguage(language) });
  if (held.kind !== "value") return held;
  return {
    kind: "found",
    value: { ...offerFor(held.value, language), freshness: freshnessOf(held) },
  };
}
