import type { Market, OfferRef } from "@/lib/kernel/offer-ref";
import { findLinks } from "../paste/find-links";
import { readPaste } from "../paste/read-paste";
import type { OfferReading, Reading } from "../paste/types";

/** What a text in the search box is: words to search for as they stand, one other thing, or many. */
export type BoxEntry = { kind: "words" } | { kind: "one"; reading: Reading } | { kind: "several" };

/**
 * Reads the search box. `market` is where a bare id is looked for first. Words, also too many of them,
 * stay as they were typed: the search has its own rules for them.
 */
export function readBox(text: string, market: Market): BoxEntry {
  const found = readPaste(text, market);
  const [first] = found;
  if (!first) return { kind: "words" };
  if (found.length > 1 || first.kind === "left_out") return { kind: "several" };
  const isWords =
    (first.kind === "keyword" && findLinks(text.normalize("NFKC")).length === 0) ||
    (first.kind === "unresolvable" && first.reason === "too_long");
  return isWords ? { kind: "words" } : { kind: "one", reading: first };
}

/** The offer a reading names and, for a bare number, the same number in the other market. */
export function refsOf({ ref, other }: OfferReading): [OfferRef, ...OfferRef[]] {
  return other === null ? [ref] : [ref, other];
}
