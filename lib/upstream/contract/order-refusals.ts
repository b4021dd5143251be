import type { Evidence } from "./endpoint";
import { problemKindOf, type OrderProblemKind } from "./order-problems";

export type RefusableCall = "place" | "pay" | "cancel" | "receive";

/**
 * Envelope errors that say for certain that nothing was done, by their text. The vendor's table could
 * not be read: these rows are inferred, and this is the one place to correct them. An error that fits
 * none of them leaves the outcome of the call unknown.
 */
const REFUSALS: readonly {
  calls: readonly RefusableCall[];
  msg: RegExp;
  kind: OrderProblemKind;
  evidence: Evidence;
}[] = [
  { calls: ["place"], msg: /参数错误|请求体/, kind: "bad_request", evidence: "INF" },
  { calls: ["place"], msg: /交易方式/, kind: "not_by_api", evidence: "INF" },
  { calls: ["place"], msg: /收货地址|地址(不|无)/, kind: "address_refused", evidence: "INF" },
  {
    calls: ["pay", "cancel", "receive"],
    msg: /订单不存在/,
    kind: "order_not_found",
    evidence: "INF",
  },
  { calls: ["pay", "cancel", "receive"], msg: /订单状态/, kind: "order_state", evidence: "INF" },
  { calls: ["cancel"], msg: /未满\d+秒|稍后再取消/, kind: "too_soon", evidence: "OR" },
  { calls: ["pay"], msg: /余额不足|额度不足/, kind: "balance_short", evidence: "INF" },
];

/** What an error means for a call, and 1688's own code where its text names one; null for unknown. */
export function refusalOf(
  call: RefusableCall,
  msg: string | null,
): { kind: OrderProblemKind; code: string | null } | null {
  if (msg === null) return null;
  const code = call === "place" ? (/\b500_00[1-9]\b/.exec(msg)?.[0] ?? null) : null;
  const named = code && problemKindOf(code);
  if (named) return { kind: named, code };
  const row = REFUSALS.find(({ calls, msg: pattern }) => calls.includes(call) && pattern.test(msg));
  return row ? { kind: row.kind, code: null } : null;
}
