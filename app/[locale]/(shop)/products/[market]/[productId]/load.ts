import "server-only";
import { cache } from "react";
import { pageRequestId } from "@/app/request-id";
import { anonymous } from "@/lib/auth/actor";
import { getOffer } from "@/lib/catalog/get-offer";
import { relatedOffers } from "@/lib/catalog/related-offers";
import type { Market } from "@/lib/kernel/offer-ref";
import type { Locale } from "@/lib/i18n/locales";

/*
 * One read each per page request, whoever asks: the page and its metadata share the answer, also where
 * the answer is that nobody answered, which no cache keeps.
 */
export const loadOffer = cache((market: Market, id: string, language: Locale) =>
  getOffer(anonymous, { market, id }, language, { requestId: pageRequestId() }),
);

export const loadRelated = cache((market: Market, id: string, language: Locale) =>
  relatedOffers(anonymous, { market, id }, 1, language, { requestId: pageRequestId() }),
);
