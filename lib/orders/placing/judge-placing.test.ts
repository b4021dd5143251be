import { expect, it } from "vitest";
import type { FailureCause, OrderPlacing, Outcome, UpstreamOrder } from "@/lib/upstream";
import { judgePlacing } from "./judge-placing";

const call = { operationId: "o", upstreamRequestId: null, attempts: 1, durationMs: 1 };
const failed = (cause: FailureCause): Outcome<OrderPlacing> => ({ ok: false, call, ...cause });
const said = (value: OrderPlacing): Outcome<OrderPlacing> => ({ ok: true, value, call });

it.each<[string, FailureCause]>([
  ["a broken connection", { kind: "network", detail: "reset" }],
  ["no answer in time", { kind: "timeout", afterMs: 8000 }],
  ["a server's error", { kind: "http", status: 500, retryAfterMs: null }],
  ["a gateway's error", { kind: "http", status: 502, retryAfterMs: null }],
  ["an unreadable reply", { kind: "contract", detail: "no JSON" }],
  [
    "an error nobody documented",
    { kind: "envelope", meaning: "other", code: 500, msg: "系统异常" },
  ],
])("takes %s for lost, never for a refusal", (_name, cause) => {
  expect(judgePlacing(failed(cause))).toEqual({ event: "place_lost" });
});

it.each<[string, FailureCause, number]>([
  ["the breaker", { kind: "unsent", reason: "breaker_open" }, 3_000],
  ["the budget", { kind: "unsent", reason: "over_budget" }, 3_000],
  ["an endpoint nobody confirmed", { kind: "unsent", reason: "not_confirmed" }, 60_000],
  ["too many calls", { kind: "http", status: 429, retryAfterMs: 1500 }, 1_500],
  [
    "too many calls, in the envelope",
    { kind: "envelope", meaning: "rate_limited", code: 429, msg: null },
    3_000,
  ],
  ["a refused key", { kind: "envelope", meaning: "unauthorised", code: 401, msg: null }, 60_000],
])("knows that %s kept it from being sent", (_name, cause, retryAfterMs) => {
  expect(judgePlacing(failed(cause))).toEqual({ event: "place_unsent", retryAfterMs });
});

it("takes a reply that tells nothing for lost", () => {
  expect(judgePlacing(said({ kind: "unsaid" }))).toEqual({ event: "place_lost" });
  expect(judgePlacing(said({ kind: "placed", orders: [], leftOut: [] }))).toEqual({
    event: "place_lost",
  });
});

it("takes a clear word", () => {
  const orders = [{ id: "1" } as UpstreamOrder];
  expect(judgePlacing(said({ kind: "placed", orders, leftOut: [] }))).toEqual({
    event: "place_accepted",
    orders,
    leftOut: [],
  });
  const problem = { kind: "stock_short" as const, code: "500_004", message: null };
  expect(judgePlacing(said({ kind: "refused", problem, leftOut: [] }))).toEqual({
    event: "place_refused",
    problem,
  });
});
