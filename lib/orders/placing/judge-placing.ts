import type { OrderPlacing, Outcome, UpstreamOrder } from "@/lib/upstream";
import { certainlyNotDone } from "../certainly-not-done";

type Problem = Extract<OrderPlacing, { kind: "refused" }>["problem"];
type LeftOut = Extract<OrderPlacing, { kind: "placed" }>["leftOut"];

/** What an answer to a create call lets happen to the order. */
export type PlacingVerdict =
  | { event: "place_accepted"; orders: UpstreamOrder[]; leftOut: LeftOut }
  | { event: "place_refused"; problem: Problem }
  | { event: "place_unsent"; retryAfterMs: number }
  | { event: "place_lost" };

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
