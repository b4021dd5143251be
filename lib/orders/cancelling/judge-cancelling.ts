import type { OrderCancelling, Outcome } from "@/lib/upstream";

export type CancelVerdict =
  | { event: "cancel_accepted"; outcome: "accepted" }
  | { event: "cancel_refused"; outcome: "refused" }
  | { event: "cancel_lost"; outcome: "lost" };

/**
 * What the answers to cancelling an order's parts say together: cancelled where all are, refused where
 * all are, else the order itself has to be read. Nothing to cancel is cancelled. Pure.
 */
export function judgeCancelling(outcomes: readonly Outcome<OrderCancelling>[]): CancelVerdict {
  const kinds = outcomes.map((each) => (each.ok ? each.value.kind : "lost"));
  if (kinds.every((kind) => kind === "cancelled"))
    return { event: "cancel_accepted", outcome: "accepted" };
  if (kinds.every((kind) => kind === "refused"))
    return { event: "cancel_refused", outcome: "refused" };
  return { event: "cancel_lost", outcome: "lost" };
}
