import { and, eq } from "drizzle-orm";
import { endAttempt, holdsAttempt } from "@/lib/db/fence";
import { orderAttempts } from "@/lib/db/schema/order-attempts";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { openAttention } from "@/lib/orders/attention/items";
import { wait } from "@/lib/orders/schedule";
import { applyEvent } from "@/lib/orders/store/apply-event";
import type { ClaimedPayment } from "./claim";
import type { PaymentVerdict } from "./judge-payment";
import { PAYER } from "./payer";

const OUTCOMES = {
  pay_accepted: "accepted",
  pay_refused: "refused",
  pay_by_link: "by_link",
  pay_unsent: "unsent",
  pay_lost: "lost",
} as const;

/** The order itself tells soon whether it was paid. */
const ASK_MS = 1_000;

/** Writes what came of paying one order. A try that was overtaken counts for nothing: the order is read again anyway. */
export async function recordPayment(
  tx: Transaction,
  clock: Clock,
  { order, attempt, attemptId }: ClaimedPayment,
  verdict: PaymentVerdict,
  upstreamRequestId: string | null,
): Promise<void> {
  const current = await holdsAttempt(tx, attempt);
  const outcome = verdict.event === null ? "accepted" : OUTCOMES[verdict.event];
  await tx
    .update(orderAttempts)
    .set({
      outcome: current ? outcome : "overtaken",
      endedAt: new Date(clock.now()),
      upstreamRequestId,
    })
    .where(eq(orderAttempts.id, attemptId));
  if (!current) return;
  await endAttempt(tx, attempt);
  const detail = { attemptId, upstreamRequestId };
  if (verdict.event === null) {
    await wait(tx, clock, order.id, "orders.re_read", ASK_MS);
    return;
  }
  switch (verdict.event) {
    case "pay_by_link":
      for (const { upstreamId, url } of verdict.links)
        await tx
          .update(upstreamOrders)
          .set({ payUrl: url })
          .where(
            and(eq(upstreamOrders.market, order.market), eq(upstreamOrders.upstreamId, upstreamId)),
          );
      await applyEvent(tx, clock, order.id, { event: "pay_by_link", actor: PAYER, detail });
      await openAttention(tx, clock, order.id, "pay_by_hand", { orders: verdict.links.length });
      return;
    case "pay_refused": {
      const told = { ...detail, problem: verdict.problem.kind, code: verdict.problem.code };
      await applyEvent(tx, clock, order.id, { event: "pay_refused", actor: PAYER, detail: told });
      await openAttention(tx, clock, order.id, "payment_refused", {
        problem: verdict.problem.kind,
        code: verdict.problem.code,
      });
      return;
    }
    case "pay_unsent": {
      const again = { ...detail, retryAfterMs: verdict.retryAfterMs };
      await applyEvent(tx, clock, order.id, { event: "pay_unsent", actor: PAYER, detail: again });
      return;
    }
    case "pay_accepted":
    case "pay_lost":
      await applyEvent(tx, clock, order.id, { event: verdict.event, actor: PAYER, detail });
  }
}
