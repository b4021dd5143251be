import type { Effect } from "./contract/endpoint";
import type { FailureCause } from "./outcome";

export const MAX_ATTEMPTS = 3;
/** Each call earns a tenth of a retry, so that retries never add more than 10 % to a sick upstream. */
const RETRY_EARNED_PER_CALL = 0.1;
/** What can be saved up, and what a fresh process starts with. */
export const RETRY_CAPACITY = 10;

const BASE_DELAY_MS = 100;
/** An attempt with less time than this is not worth a request. */
export const SHORTEST_ATTEMPT_MS = 50;
/** Statuses by which a server says "not now" rather than "no". */
const PASSING_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504]);

export type RetryQuestion = {
  effect: Effect;
  /** The attempt that just ended, from 1. */
  attempt: number;
  outcome: { ok: true } | ({ ok: false } & FailureCause);
  /** Whether the caller gave up. */
  aborted: boolean;
  /** Milliseconds left of the call's total time. */
  remainingMs: number;
  /** Saved retries; one is spent by each. */
  tokens: number;
  /** 0 to 1, spreads the retries of many callers. */
  jitter: number;
};

export type RetryDecision =
  { kind: "retry"; afterMs: number } | { kind: "stop"; reason: StopReason };

export type StopReason =
  "succeeded" | "not_a_read" | "aborted" | "final" | "attempts_used" | "no_time" | "no_tokens";

/** Whether to send a call again, and when. Knows nothing but its argument. */
export function decideRetry(question: RetryQuestion): RetryDecision {
  const { effect, attempt, outcome, aborted, remainingMs, tokens, jitter } = question;
  if (outcome.ok) return { kind: "stop", reason: "succeeded" };
  // A write whose reply was lost may have happened: it is looked up, never sent again.
  if (effect !== "read") return { kind: "stop", reason: "not_a_read" };
  if (aborted) return { kind: "stop", reason: "aborted" };
  if (!mayPass(outcome)) return { kind: "stop", reason: "final" };
  if (attempt >= MAX_ATTEMPTS) return { kind: "stop", reason: "attempts_used" };
  const afterMs = delay(outcome, attempt, jitter);
  if (afterMs + SHORTEST_ATTEMPT_MS > remainingMs) return { kind: "stop", reason: "no_time" };
  if (tokens < 1) return { kind: "stop", reason: "no_tokens" };
  return { kind: "retry", afterMs };
}

/** The saved retries after one more call was begun. */
export function earnRetry(tokens: number): number {
  return Math.min(RETRY_CAPACITY, tokens + RETRY_EARNED_PER_CALL);
}

/** Whether the upstream refused a call because they come too fast. */
export function saysTooFast(outcome: RetryQuestion["outcome"]): boolean {
  if (outcome.ok) return false;
  if (outcome.kind === "http") return outcome.status === 429;
  return outcome.kind === "envelope" && outcome.meaning === "rate_limited";
}

function mayPass(failure: FailureCause): boolean {
  switch (failure.kind) {
    case "network":
    case "timeout":
      return true;
    case "http":
      return PASSING_STATUSES.has(failure.status);
    case "envelope":
      return failure.meaning === "rate_limited";
    case "unsent":
    case "contract":
      return false;
  }
}

function delay(failure: FailureCause, attempt: number, jitter: number): number {
  const backoff = BASE_DELAY_MS * 2 ** (attempt - 1) * (0.5 + jitter / 2);
  const asked = failure.kind === "http" ? (failure.retryAfterMs ?? 0) : 0;
  return Math.round(Math.max(backoff, asked));
}
