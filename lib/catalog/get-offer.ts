import type { Actor } from "@/lib/auth/actor";
import type { OfferDto } from "@/lib/contract/offer";
import type { Locale } from "@/lib/i18n/locales";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { upstream } from "@/lib/upstream";
import type { Lookup } from "./lookup";
import { offerDto } from "./offer-dto";
import { asLookup, loaded } from "./outcome-lookup";
import { catalogStore } from "./store";
import { askedLanguage, offerFor } from "./text-choice";
import { callContext, type Trace } from "./trace";

/**
 * A product as it really is. Anyone may look. `not_found` only on the marketplace's word;
 * `unavailable` when it does not answer and no earlier answer may stand in.
 */
export async function getOffer(
  actor: Actor,
  ref: OfferRef,
  language: Locale,
  trace: Trace = {},
): Promise<Lookup<OfferDto>> {
  const input = { ref, language: askedLanguage(language) };
  const reading = await catalogStore().offers.read(input, async () =>
    loaded(await upstream().getOffer(input, callContext(actor, trace)), (answer) => {
      if (answer.kind === "gone") return "gone";
      const offer = offerDto(answer.offer, ref);
      catalogStore().hearsay.noteSeller(ref.market, offer.seller);
      return offer;
    }),
  );
  return asLookup(reading, (offer, freshness) => ({ ...offerFor(offer, language), freshness }));
}
