import { expect, it } from "vitest";
import type { FailureCause, OrderPayment, Outcome } from "@/lib/upstream";
import { judgePayment } from "./judge-payment";

const call = { operationId: "o", upstreamRequestId: null, attempts: 1, durationMs: 1 };
const said = (...value: OrderPayment[]): Outcome<OrderPayment[]> => ({ ok: true, value, call });
const failed = (cause: FailureCause): Outcome<OrderPayment[]> => ({ ok: false, call, ...cause });
const problem = { kind: "balance_short" as const, code: null, message: null };

it("is paid when every part says so", () => {
  const both = said({ orderId: "1", kind: "paid" }, { orderId: "2", kind: "paid" });
  expect(judgePayment(both, ["1", "2"])).toEqual({ event: "pay_accepted" });
});

it("waits for the order's own word where it was only taken", () => {
  const part = said({ orderId: "1", kind: "paid" }, { orderId: "2", kind: "submitted" });
  expect(judgePayment(part, ["1", "2"])).toEqual({ event: null });
});

it.each([
  ["a part is not in the reply", said({ orderId: "1", kind: "paid" })],
  [
    "the reply does not say",
    said({ orderId: "1", kind: "paid" }, { orderId: "2", kind: "unsaid" }),
  ],
  ["no answer came", failed({ kind: "timeout", afterMs: 1 })],
  ["the server failed", failed({ kind: "http", status: 503, retryAfterMs: null })],
])("is lost, never refused, when %s", (_name, outcome) => {
  expect(judgePayment(outcome, ["1", "2"])).toEqual({ event: "pay_lost" });
});

it("goes to the cashier where any part has to", () => {
  const mixed = said(
    { orderId: "1", kind: "refused", problem },
    { orderId: "2", kind: "cashier", url: "https://cashier" },
  );
  expect(judgePayment(mixed, ["1", "2"])).toEqual({
    event: "pay_by_link",
    links: [{ upstreamId: "2", url: "https://cashier" }],
  });
});

it("is refused where a part is, though others are paid", () => {
  const mixed = said({ orderId: "1", kind: "paid" }, { orderId: "2", kind: "refused", problem });
  expect(judgePayment(mixed, ["1", "2"])).toEqual({ event: "pay_refused", problem });
});

it("was not sent where our own breaker stood in the way", () => {
  expect(judgePayment(failed({ kind: "unsent", reason: "breaker_open" }), ["1"])).toEqual({
    event: "pay_unsent",
    retryAfterMs: 3000,
  });
});
