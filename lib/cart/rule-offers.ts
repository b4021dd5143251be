import type { OfferNow } from "./known-offers";
import { termsOf, termsOfSeen } from "./offer-terms";
import type { KnownOffer } from "./rules/terms";
import type { StoredLine } from "./stored-line";

/** The offers of some lines as the rules take them. */
export function knownOffers(
  lines: readonly StoredLine[],
  offers: ReadonlyMap<string, OfferNow>,
): Map<string, KnownOffer> {
  return new Map(
    [...Map.groupBy(lines, ({ offerKey }) => offerKey)].map(([key, own]) => [
      key,
      knownOffer(key, own, offers.get(key)),
    ]),
  );
}

function knownOffer(
  key: string,
  lines: readonly StoredLine[],
  now: OfferNow | undefined,
): KnownOffer {
  if (now?.kind === "gone") return { kind: "gone" };
  if (now?.kind === "found") return { kind: "known", terms: termsOf(now.offer) };
  return {
    kind: "unavailable",
    terms: now?.offer ? termsOf(now.offer) : termsOfSeen(key, lines),
  };
}
