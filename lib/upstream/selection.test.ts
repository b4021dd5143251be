import { describe, expect, it, test } from "vitest";
import type { Outcome } from "./outcome";
import { MISSING_FOR_MS, saysPathMissing, selectionSource } from "./selection";

const call = { operationId: "1", upstreamRequestId: null, attempts: 1, durationMs: 1 };
const question = {
  key: "selections.global",
  confirmed: [] as string[],
  overridden: false,
  missingSince: null,
  now: 1_000_000,
};

describe("strict selection is asked of its endpoint", () => {
  test.each([
    ["when the operator confirmed it", { confirmed: ["selections.global"] }],
    ["when everything is confirmed", { confirmed: "all" as const }],
    ["when everything is confirmed by a star", { confirmed: ["*"] }],
    ["when its path was set", { overridden: true }],
    [
      "when it was missing long ago",
      { overridden: true, missingSince: question.now - MISSING_FOR_MS },
    ],
  ])("%s", (_name, change) => {
    expect(selectionSource({ ...question, ...change })).toBe("endpoint");
  });
});

describe("it is asked of the keyword query", () => {
  test.each([
    ["when nobody vouches for the path", {}],
    ["when only the other selection is confirmed", { confirmed: ["selections.1688"] }],
    [
      "while the path is known to be missing",
      { confirmed: "all" as const, missingSince: question.now - MISSING_FOR_MS + 1 },
    ],
  ])("%s", (_name, change) => {
    expect(selectionSource({ ...question, ...change })).toBe("keyword_filter");
  });
});

describe("a path is missing", () => {
  const failures: [boolean, Outcome<unknown>][] = [
    [true, { ok: false, call, kind: "http", status: 404, retryAfterMs: null }],
    [true, { ok: false, call, kind: "http", status: 405, retryAfterMs: null }],
    [true, { ok: false, call, kind: "envelope", meaning: "not_found", code: 404, msg: null }],
    [false, { ok: false, call, kind: "http", status: 500, retryAfterMs: null }],
    [false, { ok: false, call, kind: "http", status: 429, retryAfterMs: null }],
    [false, { ok: false, call, kind: "envelope", meaning: "unauthorised", code: 401, msg: null }],
    [false, { ok: false, call, kind: "timeout", afterMs: 8_000 }],
    [false, { ok: false, call, kind: "unsent", reason: "over_budget" }],
    [false, { ok: true, call, value: [] }],
  ];
  it.each(failures)("%s after %j", (missing, outcome) => {
    expect(saysPathMissing(outcome)).toBe(missing);
  });
});
