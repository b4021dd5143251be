import { certainlyNotDone } from "@/lib/orders/certainly-not-done";
import type { OrderPayment, Outcome } from "@/lib/upstream";

type Problem = Extract<OrderPayment, { kind: "refused" }>["problem"];

/** What an answer to a payment lets happen to one order of ours. */
export type PaymentVerdict =
  | { event: "pay_accepted" }
  /** Taken to be paid: the order itself will tell. */
  | { event: null }
  | { event: "pay_by_link"; links: { upstreamId: string; url: string }[] }
  | { event: "pay_refused"; problem: Problem }
  | { event: "pay_unsent"; retryAfterMs: number }
  | { event: "pay_lost" };

/**
 * One order of ours may be several of the upstream's. What is not known of one is not known of the
 * whole; then a person at the cashier comes before a refusal, and a refusal before what is still under
 * way. Pure.
 */
export function judgePayment(
  outcome: Outcome<OrderPayment[]>,
  upstreamIds: readonly string[],
): PaymentVerdict {
  if (!outcome.ok) {
    const retryAfterMs = certainlyNotDone(outcome);
    return retryAfterMs === null ? { event: "pay_lost" } : { event: "pay_unsent", retryAfterMs };
  }
  const said = upstreamIds.map((id) => outcome.value.find(({ orderId }) => orderId === id));
  const links: { upstreamId: string; url: string }[] = [];
  let refused: Problem | null = null;
  let submitted = false;
  for (const each of said) {
    if (each === undefined || each.kind === "unsaid") return { event: "pay_lost" };
    if (each.kind === "cashier") links.push({ upstreamId: each.orderId, url: each.url });
    if (each.kind === "refused") refused ??= each.problem;
    if (each.kind === "submitted") submitted = true;
  }
  if (links.length > 0) return { event: "pay_by_link", links };
  if (refused) return { event: "pay_refused", problem: refused };
  return submitted ? { event: null } : { event: "pay_accepted" };
}
