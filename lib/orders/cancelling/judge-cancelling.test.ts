import { expect, it } from "vitest";
import type { OrderCancelling, Outcome } from "@/lib/upstream";
import { judgeCancelling } from "./judge-cancelling";

const call = { operationId: "o", upstreamRequestId: null, attempts: 1, durationMs: 1 };
const said = (value: OrderCancelling): Outcome<OrderCancelling> => ({ ok: true, value, call });
const yes = said({ kind: "cancelled" });
const later = said({ kind: "accepted" });
const no = said({ kind: "refused", problem: { kind: "order_state", code: null, message: null } });
const silent: Outcome<OrderCancelling> = { ok: false, call, kind: "timeout", afterMs: 1 };

it.each([
  ["all parts are cancelled", [yes, yes], "cancel_accepted"],
  ["there is nothing to cancel", [], "cancel_accepted"],
  ["all refuse", [no, no], "cancel_refused"],
  ["one refuses", [yes, no], "cancel_lost"],
  ["one is silent", [yes, silent], "cancel_lost"],
  ["it will be done later", [later], "cancel_lost"],
] as const)("when %s", (_name, outcomes, event) => {
  expect(judgeCancelling(outcomes).event).toBe(event);
});
