import type { NextStep } from "@/lib/contract/quote";

type Facts = {
  /** Orders that are quoted. */
  quoted: number;
  /** Changes that wait to be accepted. */
  changes: number;
  /** What the wallet lacks, in fen; null for a guest. */
  shortMinor: number | null;
};

/** The one thing to do next. Changes come first: nobody should sign in or pay for what they have not seen. */
export function nextStep({ quoted, changes, shortMinor }: Facts): NextStep {
  if (quoted === 0) return "nothing";
  if (changes > 0) return "accept";
  if (shortMinor === null) return "sign_in";
  return shortMinor > 0 ? "add_money" : "ready";
}
