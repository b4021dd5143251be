import { eq } from "drizzle-orm";
import { enqueue, type EnqueueOptions } from "@/lib/db/enqueue";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";

export const ORDER_JOBS = [
  "orders.place",
  "orders.look_up",
  "orders.re_read",
  "orders.cancel",
  "payments.pay",
] as const;

/** Jobs that carry on with one order. */
export type OrderJob = (typeof ORDER_JOBS)[number];

/** A job this much behind its time is missing: the sweep adds it again. */
const OVERDUE_MS = 60_000;

/**
 * Has a job carry on with an order in `delayMs`. One waiting job of a kind per order; and the order's
 * own row says when somebody has to look after it, should the job be lost. Jobs of one queue run one
 * after the other.
 */
export async function wait(
  tx: Transaction,
  clock: Clock,
  orderId: string,
  job: OrderJob,
  delayMs: number,
  place: Pick<EnqueueOptions, "queue" | "priority"> = {},
): Promise<void> {
  const runAt = new Date(clock.now() + delayMs);
  await enqueue(
    tx,
    job,
    { orderId },
    { key: jobKey(job, orderId), ...(delayMs > 0 && { runAt }), ...place },
  );
  await tx
    .update(merchantOrders)
    .set({ dueAt: new Date(runAt.getTime() + OVERDUE_MS), dueJob: job })
    .where(eq(merchantOrders.id, orderId));
}

/** What a job of an order waits under, once. */
export function jobKey(job: OrderJob, orderId: string): string {
  return `${job}:${orderId}`;
}
