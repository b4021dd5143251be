import type { OfferDto } from "@/lib/contract/offer";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { freshnessOf } from "./outcome-lookup";
import { catalogStore } from "./store";

/**
 * What memory alone knows of an offer: `found` while it may be shown without asking again, `gone`
 * when the marketplace said so a moment ago, else `unknown`. Never calls the marketplace.
 */
export function peekOffer(
  ref: OfferRef,
  language: "en",
): { kind: "found"; value: OfferDto } | { kind: "gone" } | { kind: "unknown" } {
  const held = catalogStore().offers.peek({ ref, language });
  if (held.kind !== "value") return held;
  return { kind: "found", value: { ...held.value, freshness: freshnessOf(held) } };
}
