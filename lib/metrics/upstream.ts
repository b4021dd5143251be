import { counter, durations } from "./registry";

/** One attempt that was on the wire. Endpoint and outcome come from closed sets. */
export function countAttempt(attempt: {
  endpoint: string;
  outcome: string;
  durationMs: number;
}): void {
  durations("sampan_upstream_seconds", "Time the upstream took, by attempt", [
    "endpoint",
    "outcome",
  ]).observe({ endpoint: attempt.endpoint, outcome: attempt.outcome }, attempt.durationMs / 1000);
}

/** A call we did not send. */
export function countUnsent(call: { endpoint: string; reason: string }): void {
  counter("sampan_upstream_unsent_total", "Upstream calls that ended before they were sent", [
    "endpoint",
    "reason",
  ]).inc({ endpoint: call.endpoint, reason: call.reason });
}
