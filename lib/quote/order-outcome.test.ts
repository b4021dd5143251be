import { describe, expect, test } from "vitest";
import { ORDER_PROBLEMS } from "@/lib/contract/quote-parts";
import { fen } from "@/lib/kernel/money";
import type { FailureCause, OrderPreview, OrderProblem, Outcome } from "@/lib/upstream";
import { orderOutcome } from "./order-outcome";
import { preview, previewPart } from "./test-support/orders";

const call = { operationId: "o", upstreamRequestId: "u", attempts: 1, durationMs: 5 };
const AT = 7;

const answered = (change: Partial<OrderPreview> = {}): Outcome<OrderPreview> => ({
  ok: true,
  value: preview(change),
  call,
});

const problem = (kind: OrderProblem["kind"]): OrderProblem => ({ kind, code: "c", message: "不" });

test("a preview that says what will be charged is a quote", () => {
  const outcome = orderOutcome(1, answered(), AT);
  expect(outcome).toMatchObject({
    kind: "quoted",
    at: AT,
    amounts: { goods: fen(1000), freight: fen(300), total: fen(1300) },
    lines: [{ unitPrice: fen(500), amount: fen(1000) }],
    parts: [{ lines: [0], flow: "general", tradeModes: ["fxassure"] }],
  });
});

test("what the marketplace splits is summed and kept apart", () => {
  const line = {
    line: 1,
    unitPrice: fen(70),
    amount: fen(70),
    problem: null,
    marketId: null,
    promotions: [],
  };
  const second = previewPart({ lines: [line], goods: fen(70), freight: fen(5), total: fen(75) });
  const outcome = orderOutcome(2, answered({ parts: [previewPart(), second] }), AT);
  expect(outcome).toMatchObject({ amounts: { total: fen(1375) }, parts: [{}, { lines: [1] }] });
});

describe("refusals", () => {
  test.each(ORDER_PROBLEMS)("%s of a line stays with its line", (kind) => {
    const line = {
      line: 1,
      unitPrice: null,
      amount: null,
      problem: problem(kind),
      marketId: null,
      promotions: [],
    };
    const parts = [previewPart({ lines: [line] })];
    expect(orderOutcome(2, answered({ orderable: false, parts }), AT)).toEqual({
      kind: "refused",
      at: AT,
      problem: null,
      lines: [null, { kind, code: "c", message: "不" }],
    });
  });

  test("a line left out tells its reason", () => {
    const leftOut = [{ line: 0, problem: problem("gone") }];
    const outcome = orderOutcome(1, answered({ orderable: false, parts: [], leftOut }), AT);
    expect(outcome).toMatchObject({ kind: "refused", lines: [{ kind: "gone" }] });
  });

  test("a part's reason is the order's", () => {
    const parts = [previewPart({ problem: problem("not_by_api") })];
    const outcome = orderOutcome(1, answered({ orderable: false, parts }), AT);
    expect(outcome).toMatchObject({ kind: "refused", problem: { kind: "not_by_api" } });
  });
});

describe("what says nothing", () => {
  test("a refusal without a reason", () => {
    const outcome = orderOutcome(1, answered({ orderable: false, parts: [] }), AT);
    expect(outcome).toMatchObject({ kind: "silent", reason: "unclear", upstreamRequestId: "u" });
  });

  test("an order that does not say what it costs", () => {
    const parts = [previewPart({ total: null, freight: null })];
    expect(orderOutcome(1, answered({ parts }), AT)).toMatchObject({ reason: "unclear" });
  });

  test.each<[FailureCause, string, number | null]>([
    [{ kind: "timeout", afterMs: 8000 }, "no_answer", null],
    [{ kind: "network", detail: "reset" }, "no_answer", null],
    [{ kind: "http", status: 500, retryAfterMs: null }, "no_answer", null],
    [{ kind: "http", status: 429, retryAfterMs: 1500 }, "busy", 2],
    [{ kind: "envelope", meaning: "rate_limited", code: 1, msg: null }, "busy", null],
    [{ kind: "envelope", meaning: "other", code: 1, msg: null }, "no_answer", null],
    [{ kind: "contract", detail: "x" }, "unclear", null],
    [{ kind: "unsent", reason: "breaker_open" }, "no_answer", null],
    [{ kind: "unsent", reason: "over_budget" }, "busy", null],
    [{ kind: "unsent", reason: "not_confirmed" }, "not_set_up", null],
  ])("%j", (cause, reason, retryAfterSeconds) => {
    expect(orderOutcome(1, { ok: false, call, ...cause }, AT)).toEqual({
      kind: "silent",
      at: AT,
      reason,
      upstreamRequestId: "u",
      retryAfterSeconds,
    });
  });
});
