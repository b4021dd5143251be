import type { OrderPlacing, Outcome, UpstreamFailure, UpstreamOrder } from "@/lib/upstream";

type Problem = Extract<OrderPlacing, { kind: "refused" }>["problem"];
type LeftOut = Extract<OrderPlacing, { kind: "placed" }>["leftOut"];

/** What an answer to a create call lets happen to the order. */
export type PlacingVerdict =
  | { event: "place_accepted"; orders: UpstreamOrder[]; leftOut: LeftOut }
  | { event: "place_refused"; problem: Problem }
  | { event: "place_unsent"; retryAfterMs: number }
  | { event: "place_lost" };

/** Our own breaker or budget: soon over. */
const SOON_MS = 3_000;
/** Somebody has to mend the settings: no hurry. */
const LATER_MS = 60_000;

/**
 * Only the upstream's clear word counts as accepted or refused, and only what can't have been carried
 * out as unsent. Everything else may have been: it is lost, and looked for. Pure.
 */
export function judgePlacing(outcome: Outcome<OrderPlacing>): PlacingVerdict {
  if (!outcome.ok) {
    const retryAfterMs = certainlyNotDone(outcome);
    return retryAfterMs === null
      ? { event: "place_lost" }
      : { event: "place_unsent", retryAfterMs };
  }
  const { value } = outcome;
  if (value.kind === "refused") return { event: "place_refused", problem: value.problem };
  if (value.kind === "unsaid" || value.orders.length === 0) return { event: "place_lost" };
  return { event: "place_accepted", orders: value.orders, leftOut: value.leftOut };
}

/** How long to wait before trying again what was certainly not carried out; null where it may have been. */
export function certainlyNotDone(failure: UpstreamFailure): number | null {
  switch (failure.kind) {
    case "unsent":
      return failure.reason === "not_confirmed" || failure.reason === "bad_input"
        ? LATER_MS
        : SOON_MS;
    case "http":
      // Turned away at the door, before anybody looked at the order.
      if (failure.status === 429) return failure.retryAfterMs ?? SOON_MS;
      return failure.status === 401 || failure.status === 403 ? LATER_MS : null;
    case "envelope":
      if (failure.meaning === "rate_limited") return SOON_MS;
      return failure.meaning === "unauthorised" ? LATER_MS : null;
    case "network":
    case "timeout":
    case "contract":
      return null;
  }
}
