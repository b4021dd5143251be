import { isDeepStrictEqual } from "node:util";
import { NO_FALLBACK, type Fallback } from "@/lib/kernel/fallback";
import { LARGEST_QUANTITY } from "@/lib/kernel/quantity";
import type { StoredLine } from "./stored-line";

type Mergeable = Pick<StoredLine, "quantity" | "savedForLater" | "fallback" | "seen">;

/**
 * Two lines of one SKU as one: the quantities add up to what a line can hold, it is put aside only if
 * both were, a fallback that somebody chose wins over none, and what was seen last counts.
 */
export function mergedLine(own: Mergeable, guests: Mergeable): Mergeable {
  return {
    quantity: Math.min(own.quantity + guests.quantity, LARGEST_QUANTITY),
    savedForLater: own.savedForLater && guests.savedForLater,
    fallback: isUnset(own.fallback) ? guests.fallback : own.fallback,
    seen: guests.seen,
  };
}

function isUnset(fallback: Fallback): boolean {
  return isDeepStrictEqual(fallback, NO_FALLBACK);
}

/** Both notes, each once. Together they may be longer than one may be written: nothing is cut. */
export function mergedNote(own: string, guests: string): string {
  if (own === "" || own === guests) return guests;
  if (guests === "" || own.split("\n").includes(guests)) return own;
  return `${own}\n${guests}`;
}
