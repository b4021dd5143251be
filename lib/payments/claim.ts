import { eq } from "drizzle-orm";
import { claimAttempt, type Attempt } from "@/lib/db/fence";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderAttempts } from "@/lib/db/schema/order-attempts";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { applyEvent } from "@/lib/orders/store/apply-event";
import { attemptSubject } from "@/lib/orders/store/lose-attempts";
import { lockOrder, type OrderRow } from "@/lib/orders/store/order-row";
import { PAYER } from "./payer";
import type { Payable } from "./prepare";

export type ClaimedPayment = {
  order: OrderRow;
  upstreamIds: string[];
  attempt: Attempt;
  attemptId: string;
};

/** After this an attempt is nobody's. */
const LONGEST_ATTEMPT_MS = 120_000;

/** Marks orders as being paid, each with a token of its own; what has moved on meanwhile is left out. */
export async function claimForPaying(
  tx: Transaction,
  clock: Clock,
  leaderId: string,
  payable: readonly Payable[],
): Promise<{ callId: string; orders: ClaimedPayment[] }> {
  const callId = randomId(16);
  const orders: ClaimedPayment[] = [];
  const sorted = [...payable].sort((a, b) => (a.orderId < b.orderId ? -1 : 1));
  for (const { orderId, upstreamIds } of sorted) {
    const order = await lockOrder(tx, orderId);
    if (order?.state !== "placed") continue;
    const attempt = await claimAttempt(tx, attemptSubject("pay", orderId));
    const attemptId = randomId(16);
    const detail = { attemptId, upstreamIds };
    await applyEvent(tx, clock, orderId, { event: "pay_started", actor: PAYER, detail });
    await tx.insert(orderAttempts).values({
      id: attemptId,
      orderId,
      kind: "pay",
      token: attempt.token,
      callId,
      leaderId,
      startedAt: new Date(clock.now()),
      outcome: "open",
      detail: { upstreamIds },
    });
    await tx
      .update(merchantOrders)
      .set({ dueAt: new Date(clock.now() + LONGEST_ATTEMPT_MS) })
      .where(eq(merchantOrders.id, orderId));
    orders.push({ order: { ...order, state: "paying" }, upstreamIds, attempt, attemptId });
  }
  return { callId, orders };
}
