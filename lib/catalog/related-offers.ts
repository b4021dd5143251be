import type { Actor } from "@/lib/auth/actor";
import type { RelatedResultDto } from "@/lib/contract/search";
import type { Locale } from "@/lib/i18n/locales";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { upstream } from "@/lib/upstream";
import { bareCards, enrichCards } from "./card";
import type { Lookup } from "./lookup";
import { tellsRelated } from "./markets";
import { asLookup, loaded } from "./outcome-lookup";
import { catalogStore } from "./store";
import { askedLanguage } from "./text-choice";
import { callContext, type Trace } from "./trace";

/** The upstream gives at most ten related offers a page and does not count them. */
const PAGE_SIZE = 10;
const LAST_PAGE = 20;

/**
 * One page of goods related to an offer, `page` from 1 to 20. Anyone may look. `not_found` when the
 * marketplace does not know the offer; `unavailable` as everywhere.
 */
export async function relatedOffers(
  actor: Actor,
  ref: OfferRef,
  page: number,
  language: Locale,
  trace: Trace = {},
): Promise<Lookup<RelatedResultDto>> {
  if (!tellsRelated(ref)) return { kind: "not_found" };
  const asked = { ref, page, language: askedLanguage(language) };
  const reading = await catalogStore().related.read(asked, async () =>
    loaded(
      await upstream().relatedOffers({ ...asked, pageSize: PAGE_SIZE }, callContext(actor, trace)),
      (offers) => ({
        page,
        hasMore: offers.length >= PAGE_SIZE && page < LAST_PAGE,
        offers: bareCards(offers),
      }),
    ),
  );
  return asLookup(reading, (result, freshness) => ({
    ...result,
    offers: enrichCards(result.offers, language),
    freshness,
  }));
}
