import type { CandidateFact } from "@/lib/contract/staff-orders";
import { fitsInTime, type Candidate, type Intent, type MatchLine } from "./match-orders";

/** What speaks for and against an upstream order being this intent, for the people who decide. Pure. */
export function explainCandidate(intent: Intent, candidate: Candidate): CandidateFact[] {
  return [
    byReference(intent, candidate),
    byLines(intent.lines, candidate.lines),
    ...(candidate.goodsMinor === null
      ? []
      : ([candidate.goodsMinor === intent.goodsMinor ? "same_amount" : "other_amount"] as const)),
    fitsInTime(intent, candidate) ? "in_time" : "out_of_time",
  ];
}

function byReference(intent: Intent, { references }: Candidate): CandidateFact {
  if (references.length === 0) return "no_reference";
  if (references.includes(intent.reference)) return "our_reference";
  return references.every((each) => intent.callReferences.includes(each))
    ? "call_reference"
    : "foreign_reference";
}

function byLines(wanted: readonly MatchLine[], given: readonly MatchLine[]): CandidateFact {
  if (given.length === 0) return "lines_unknown";
  const text = (lines: readonly MatchLine[]) =>
    lines
      .map(({ key, quantity }) => `${key}×${quantity}`)
      .sort()
      .join(" ");
  if (text(wanted) === text(given)) return "same_lines";
  const keys = new Set(wanted.map(({ key }) => key));
  return given.some(({ key }) => keys.has(key)) ? "some_lines" : "other_lines";
}
