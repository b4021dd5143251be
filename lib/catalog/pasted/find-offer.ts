import type { Actor } from "@/lib/auth/actor";
import type { OfferDto } from "@/lib/contract/offer";
import type { Locale } from "@/lib/i18n/locales";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { getOffer } from "../get-offer";
import type { Lookup } from "../lookup";
import type { Trace } from "../trace";

type Unavailable = Extract<Lookup<unknown>, { kind: "unavailable" }>;

/** `ref` of `unavailable` is the market that did not answer. */
export type FoundOffer =
  | { kind: "found"; ref: OfferRef; offer: OfferDto }
  | { kind: "not_found" }
  | ({ ref: OfferRef } & Unavailable);

/**
 * The first of the places an id may belong to where it is known. A market is asked only after the
 * ones before it said no: when one of them does not answer, nothing is known and `unavailable` it is,
 * unless a later market has the offer.
 */
export async function findOffer(
  actor: Actor,
  refs: readonly OfferRef[],
  language: Locale,
  trace: Trace = {},
): Promise<FoundOffer> {
  let silent: FoundOffer | null = null;
  for (const ref of refs) {
    const looked = await getOffer(actor, ref, language, trace);
    if (looked.kind === "found") return { kind: "found", ref, offer: looked.value };
    if (looked.kind === "unavailable") silent ??= { ref, ...looked };
  }
  return silent ?? { kind: "not_found" };
}
