import type { Confirmed } from "./gate";
import type { Outcome } from "./outcome";

/** How long an endpoint that was not there is left alone. */
export const MISSING_FOR_MS = 10 * 60_000;

export type SelectionQuestion = {
  key: string;
  confirmed: Confirmed;
  /** Whether `UPSTREAM_PATHS` names its path: then the operator knows it. */
  overridden: boolean;
  /** When the upstream last said there is no such path; null for never. Wall time, ms. */
  missingSince: number | null;
  now: number;
};

/**
 * Whether strict selection is asked of its own endpoint or of the keyword query with its filter. The
 * endpoint's path was never read, so it is tried only where the operator vouches for it, and not
 * while it is known to be missing. Pure.
 */
export function selectionSource(question: SelectionQuestion): "endpoint" | "keyword_filter" {
  const { key, confirmed, overridden, missingSince, now } = question;
  const vouched =
    overridden || confirmed === "all" || confirmed.includes("*") || confirmed.includes(key);
  const missing = missingSince !== null && now - missingSince < MISSING_FOR_MS;
  return vouched && !missing ? "endpoint" : "keyword_filter";
}

const NO_SUCH_PATH = new Set([404, 405, 410, 501]);

/** Whether an outcome says that nothing answers under that path. No goods is a page, not this. */
export function saysPathMissing(outcome: Outcome<unknown>): boolean {
  if (outcome.ok) return false;
  if (outcome.kind === "http") return NO_SUCH_PATH.has(outcome.status);
  return outcome.kind === "envelope" && outcome.meaning === "not_found";
}
