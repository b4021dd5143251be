import "server-only";
import { pageRequestId } from "@/app/request-id";
import { anonymous } from "@/lib/auth/actor";
import { readBox, refsOf } from "@/lib/catalog/pasted/box-entry";
import { findOffer } from "@/lib/catalog/pasted/find-offer";
import { otherEnd } from "@/lib/catalog/pasted/look-up-pasted";
import { pasteAddress } from "@/lib/catalog/pasted/paste-address";
import type { Reading } from "@/lib/catalog/paste/types";
import type { PastedEnd } from "@/lib/contract/pasted";
import type { Locale } from "@/lib/i18n/locales";
import { MARKETS, offerPath, type Market } from "@/lib/kernel/offer-ref";
import { searchAddress } from "@/lib/query/search-address";

/** Where the search box leads, when what stands in it is more than words. */
export type BoxTurn =
  | { kind: "words" }
  /** To another page of ours, by its path without a language. */
  | { kind: "go"; path: string }
  /** Nowhere by itself: why, and the way on. */
  | { kind: "face"; end: PastedEnd };

type Parameters = Record<string, string | string[] | undefined>;

/**
 * What stands in the search box, as far as its text tells. Comes before the search's own rules: a text
 * that was shared is longer than any search.
 */
export function boxOf({ q, market }: Parameters) {
  const asked = MARKETS.find((name) => name === market) ?? "1688";
  const text = typeof q === "string" ? q : "";
  return { text, market: asked, entry: readBox(text, asked) };
}

/** Where that leads. A bare number is looked up in one market, then in the other. */
export async function boxTurn(parameters: Parameters, locale: Locale): Promise<BoxTurn> {
  const { text, market, entry } = boxOf(parameters);
  if (entry.kind === "words") return entry;
  if (entry.kind === "several") return { kind: "go", path: pasteAddress(text, market) };
  return turnOf(entry.reading, market, locale);
}

async function turnOf(reading: Reading, market: Market, locale: Locale): Promise<BoxTurn> {
  if (reading.kind === "offer") {
    if (reading.other === null) return { kind: "go", path: offerPath(reading.ref) };
    const found = await findOffer(anonymous, refsOf(reading), locale, {
      requestId: pageRequestId(),
    });
    // The product's own page says what is to be said when nobody answers.
    if (found.kind !== "not_found") return { kind: "go", path: offerPath(found.ref) };
    return { kind: "face", end: { kind: "gone", market, id: reading.id, either: true } };
  }
  const end = otherEnd(reading, market);
  if (end.kind === "words") {
    const place = { q: end.q, market: end.market, page: 1, sort: "relevance" } as const;
    return { kind: "go", path: searchAddress({ ...place, filters: [] }) };
  }
  if (end.kind === "shop" && end.sellerId !== null)
    return { kind: "go", path: `/shops/${end.market}/${end.sellerId}` };
  return { kind: "face", end };
}
