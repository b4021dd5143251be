import { and, desc, eq, ne } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import { claimAttempt, endAttempt, holdsAttempt, type Attempt } from "@/lib/db/fence";
import type { JobContext } from "@/lib/db/job-context";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderAttempts } from "@/lib/db/schema/order-attempts";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { upstream, type OrderCancelling, type Outcome, type Upstream } from "@/lib/upstream";
import { wait } from "../schedule";
import { applyEvent } from "../store/apply-event";
import { attemptSubject, loseAttempts } from "../store/lose-attempts";
import { lockOrder, type OrderRow } from "../store/order-row";
import { judgeCancelling } from "./judge-cancelling";
import { quietTimeLeft } from "./quiet-time";

const CANCELLER: Actor = { kind: "system", id: "orders.cancel" };
const LONGEST_ATTEMPT_MS = 120_000;
/** What 1688 calls a buyer who does not want it any more. */
const REASON = "buyerCancel";

type Claimed = { order: OrderRow; attempt: Attempt; attemptId: string; upstreamIds: string[] };

/** Asks the upstream to cancel an order, each of its parts once. What is not answered is read again. */
export async function cancelUpstream(
  { orderId }: { orderId: string },
  { db, clock }: JobContext,
  door: Upstream = upstream(),
): Promise<void> {
  const claimed = await inTransaction(
    db,
    (tx) => claimForCancelling(tx, clock, orderId),
    "read committed",
  );
  if (claimed === null) return;
  const outcomes: Outcome<OrderCancelling>[] = [];
  for (const upstreamId of claimed.upstreamIds)
    outcomes.push(
      await door.cancelOrder(
        { market: claimed.order.market, orderId: upstreamId, reason: REASON, remark: null },
        { requestId: claimed.attemptId, actorId: "system orders.cancel" },
      ),
    );
  await inTransaction(db, (tx) => record(tx, clock, claimed, outcomes), "read committed");
}

async function claimForCancelling(
  tx: Transaction,
  clock: Clock,
  orderId: string,
): Promise<Claimed | null> {
  // An earlier run that did not come back: what it did is read from the order, and not done again.
  if ((await loseAttempts(tx, clock, "cancel", orderId, CANCELLER)) > 0) return null;
  const order = await lockOrder(tx, orderId);
  if (order?.state !== "cancelling") return null;
  // Asked once and not answered: the order's own state tells, and nothing is asked a second time.
  const [lost] = await tx
    .select({ id: orderAttempts.id })
    .from(orderAttempts)
    .where(
      and(
        eq(orderAttempts.orderId, orderId),
        eq(orderAttempts.kind, "cancel"),
        eq(orderAttempts.outcome, "lost"),
      ),
    );
  if (lost) {
    await wait(tx, clock, orderId, "orders.re_read", 0);
    return null;
  }
  const left = quietTimeLeft(order.market, await placedBy(tx, orderId), clock.now());
  if (left > 0) {
    await wait(tx, clock, orderId, "orders.cancel", left);
    return null;
  }
  const kept = await tx
    .select({ upstreamId: upstreamOrders.upstreamId })
    .from(upstreamOrders)
    .where(and(eq(upstreamOrders.orderId, orderId), ne(upstreamOrders.state, "closed")));
  const attempt = await claimAttempt(tx, attemptSubject("cancel", orderId));
  const attemptId = randomId(16);
  await tx.insert(orderAttempts).values({
    id: attemptId,
    orderId,
    leaderId: orderId,
    kind: "cancel",
    token: attempt.token,
    callId: attemptId,
    startedAt: new Date(clock.now()),
    outcome: "open",
  });
  await tx
    .update(merchantOrders)
    .set({ dueAt: new Date(clock.now() + LONGEST_ATTEMPT_MS) })
    .where(eq(merchantOrders.id, orderId));
  return { order, attempt, attemptId, upstreamIds: kept.map(({ upstreamId }) => upstreamId) };
}

/** When the order can have been made at the latest, in epoch milliseconds; null where none was sent. */
async function placedBy(tx: Transaction, orderId: string): Promise<number | null> {
  const [last] = await tx
    .select({ startedAt: orderAttempts.startedAt, endedAt: orderAttempts.endedAt })
    .from(orderAttempts)
    .where(and(eq(orderAttempts.orderId, orderId), eq(orderAttempts.kind, "place")))
    .orderBy(desc(orderAttempts.startedAt))
    .limit(1);
  return (last?.endedAt ?? last?.startedAt)?.getTime() ?? null;
}

async function record(
  tx: Transaction,
  clock: Clock,
  { order, attempt, attemptId }: Claimed,
  outcomes: readonly Outcome<OrderCancelling>[],
): Promise<void> {
  const verdict = judgeCancelling(outcomes);
  const current = await holdsAttempt(tx, attempt);
  await tx
    .update(orderAttempts)
    .set({
      outcome: current ? verdict.outcome : "overtaken",
      endedAt: new Date(clock.now()),
      upstreamRequestId: outcomes.at(-1)?.call.upstreamRequestId ?? null,
    })
    .where(eq(orderAttempts.id, attemptId));
  if (!current) return;
  await endAttempt(tx, attempt);
  await applyEvent(tx, clock, order.id, {
    event: verdict.event,
    actor: CANCELLER,
    detail: { attemptId },
  });
}
