import type { EnvelopeMeaning } from "./contract/error-codes";

/**
 * Every way a call can fail. One layer per cause, closed, so a `switch` over `kind` is complete.
 * `unsent` never reached the wire; after any other failure of a write the outcome there is unknown.
 */
export type FailureCause =
  | { kind: "unsent"; reason: UnsentReason }
  | { kind: "network"; detail: string }
  | { kind: "timeout"; afterMs: number }
  | { kind: "http"; status: number; retryAfterMs: number | null }
  | { kind: "envelope"; meaning: EnvelopeMeaning; code: number | null; msg: string | null }
  | { kind: "contract"; detail: string };

export type UpstreamFailure = { ok: false; call: CallFacts } & FailureCause;

/** Why a call was not sent: our own breaker, budget, input check, gate, or the caller gave up. */
export type UnsentReason =
  "breaker_open" | "over_budget" | "bad_input" | "not_confirmed" | "aborted";

export type UpstreamSuccess<T> = { ok: true; value: T; call: CallFacts };

export type Outcome<T> = UpstreamSuccess<T> | UpstreamFailure;

/** What is known about the exchange itself, whatever came of it. */
export type CallFacts = {
  /** Our id of the whole operation, the same over its attempts. */
  operationId: string;
  /** The upstream's own id of the (last) exchange, for its support. */
  upstreamRequestId: string | null;
  attempts: number;
  /** Milliseconds over all attempts. */
  durationMs: number;
};
