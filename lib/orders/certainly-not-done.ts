import type { UpstreamFailure } from "@/lib/upstream";

/** Our own breaker or budget: soon over. */
const SOON_MS = 3_000;
/** Somebody has to mend the settings: no hurry. */
const LATER_MS = 60_000;

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
