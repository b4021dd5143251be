import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { FailureCause } from "./outcome";
import {
  decideRetry,
  earnRetry,
  MAX_ATTEMPTS,
  RETRY_CAPACITY,
  type RetryDecision,
  type RetryQuestion,
} from "./retry";

const http = (status: number, retryAfterMs: number | null = null): FailureCause => ({
  kind: "http",
  status,
  retryAfterMs,
});
const network: FailureCause = { kind: "network", detail: "ECONNRESET" };

function ask(cause: FailureCause | "ok", rest: Partial<RetryQuestion> = {}): RetryDecision {
  return decideRetry({
    effect: "read",
    attempt: 1,
    outcome: cause === "ok" ? { ok: true } : { ok: false, ...cause },
    aborted: false,
    remainingMs: 10_000,
    tokens: 5,
    jitter: 1,
    ...rest,
  });
}

const stop = (reason: string) => ({ kind: "stop", reason });
const retry = (afterMs: number) => ({ kind: "retry", afterMs });

describe("the decision for a read", () => {
  test.each<[string, RetryDecision, object]>([
    ["success", ask("ok"), stop("succeeded")],
    ["network", ask(network), retry(100)],
    ["timeout", ask({ kind: "timeout", afterMs: 8_000 }), retry(100)],
    ["http 500", ask(http(500)), retry(100)],
    ["http 503", ask(http(503)), retry(100)],
    ["http 408", ask(http(408)), retry(100)],
    ["http 429, told when", ask(http(429, 2_000)), retry(2_000)],
    ["http 429, told a shorter time than ours", ask(http(429, 0)), retry(100)],
    ["http 429, too long for what is left", ask(http(429, 20_000)), stop("no_time")],
    ["http 429, leaves no time to answer", ask(http(429, 9_960)), stop("no_time")],
    ["http 429, leaves just enough time", ask(http(429, 9_950)), retry(9_950)],
    ["http 301", ask(http(301)), stop("final")],
    ["http 404", ask(http(404)), stop("final")],
    ["http 501", ask(http(501)), stop("final")],
    ["contract", ask({ kind: "contract", detail: "" }), stop("final")],
    ["unsent", ask({ kind: "unsent", reason: "over_budget" }), stop("final")],
    ["second attempt waits twice as long", ask(network, { attempt: 2 }), retry(200)],
    ["half the wait without jitter", ask(network, { jitter: 0 }), retry(50)],
    ["third attempt was the last", ask(network, { attempt: 3 }), stop("attempts_used")],
    ["no retry saved", ask(network, { tokens: 0.9 }), stop("no_tokens")],
    ["one retry saved", ask(network, { tokens: 1 }), retry(100)],
    ["no time left", ask(network, { remainingMs: 149 }), stop("no_time")],
    ["caller gave up", ask(network, { aborted: true }), stop("aborted")],
    ["envelope: rate", ask(envelope("rate_limited")), retry(100)],
    ["envelope: signature", ask(envelope("unauthorised")), stop("final")],
    ["envelope: unknown", ask(envelope("other")), stop("final")],
  ])("%s", (_name, decision, expected) => {
    expect(decision).toEqual(expected);
  });
});

function envelope(meaning: "rate_limited" | "unauthorised" | "other"): FailureCause {
  return { kind: "envelope", meaning, code: 1, msg: null };
}

it("never sends a write or a payment again, whatever happened", () => {
  const cause = fc.oneof(
    fc.record({ kind: fc.constant("network" as const), detail: fc.string() }),
    fc.record({ kind: fc.constant("timeout" as const), afterMs: fc.nat() }),
    fc.record({
      kind: fc.constant("http" as const),
      status: fc.integer({ min: 300, max: 599 }),
      retryAfterMs: fc.option(fc.nat(1000)),
    }),
    fc.constant(envelope("rate_limited")),
  );
  fc.assert(
    fc.property(cause, fc.constantFrom("write" as const, "pay" as const), (failure, effect) => {
      expect(ask(failure, { effect })).toEqual(stop("not_a_read"));
    }),
  );
});

it("adds at most one retry to ten calls when the upstream is sick for long", () => {
  let tokens = RETRY_CAPACITY;
  let retries = 0;
  const calls = 1_000;
  for (let call = 0; call < calls; call += 1) {
    tokens = earnRetry(tokens);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      if (ask(network, { attempt, tokens }).kind === "stop") break;
      tokens -= 1;
      retries += 1;
    }
  }
  expect(retries).toBeLessThanOrEqual(calls * 0.1 + RETRY_CAPACITY);
});

it("saves no more than its capacity", () => {
  expect(earnRetry(RETRY_CAPACITY)).toBe(RETRY_CAPACITY);
});
