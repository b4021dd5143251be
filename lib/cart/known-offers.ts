import type { Actor } from "@/lib/auth/actor";
import { getOffer } from "@/lib/catalog/get-offer";
import type { Trace } from "@/lib/catalog/trace";
import type { OfferDto } from "@/lib/contract/offer";
import type { Locale } from "@/lib/i18n/locales";
import { mapBounded } from "@/lib/kernel/map-bounded";
import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";

/** Calls for one cart under way at a time; the rate budget decides how fast they go out. */
const AT_ONCE = 8;

/** `unavailable` keeps the last answer where there is one: the marketplace does not answer now. */
export type OfferNow =
  | { kind: "found"; offer: OfferDto }
  | { kind: "gone" }
  | { kind: "unavailable"; offer: OfferDto | null; retryAfterSeconds: number | null };

/** What the marketplace says now of some offers, one call each at most, by `offerKeyText`. */
export async function offersNow(
  actor: Actor,
  refs: readonly OfferRef[],
  language: Locale,
  trace: Trace,
): Promise<Map<string, OfferNow>> {
  const distinct = [...new Map(refs.map((ref) => [offerKeyText(ref), ref])).entries()];
  const answers = await mapBounded(distinct, AT_ONCE, async ([key, ref]) => {
    const found = await getOffer(actor, ref, language, trace);
    return [key, offerNow(found)] as const;
  });
  return new Map(answers);
}

function offerNow(found: Awaited<ReturnType<typeof getOffer>>): OfferNow {
  switch (found.kind) {
    case "found":
      return found.value.freshness.state === "fresh"
        ? { kind: "found", offer: found.value }
        : { kind: "unavailable", offer: found.value, retryAfterSeconds: null };
    case "not_found":
      return { kind: "gone" };
    case "unavailable":
      return {
        kind: "unavailable",
        offer: null,
        retryAfterSeconds: found.retryAfterSeconds,
      };
  }
}
