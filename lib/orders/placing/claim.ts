import { and, asc, eq } from "drizzle-orm";
import { claimAttempt, type Attempt } from "@/lib/db/fence";
import { checkouts } from "@/lib/db/schema/checkouts";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderAttempts } from "@/lib/db/schema/order-attempts";
import { orderLines } from "@/lib/db/schema/order-lines";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { applyEvent } from "../store/apply-event";
import { lockOrder, orderRow, type OrderRow } from "../store/order-row";
import { attemptSubject } from "../store/lose-attempts";
import { PLACER } from "./placer";
import { sameCall } from "./terms";

/** What a try was made for, and what it takes to be the one whose answer counts. */
export type ClaimedOrder = {
  order: OrderRow;
  lines: (typeof orderLines.$inferSelect)[];
  attempt: Attempt;
  attemptId: string;
};

export type Claimed = { callId: string; destination: unknown; orders: ClaimedOrder[] };

/** After this an attempt is nobody's: its worker is gone or asleep. */
const LONGEST_ATTEMPT_MS = 120_000;
/** Merchants of one call; the documents name no bound. */
const MOST_IN_ONE_CALL = 20;

/**
 * Takes an order up to be sent: from here on it counts as sent until the answer says otherwise. Null
 * where there is nothing to send.
 */
export async function claimForPlacing(
  tx: Transaction,
  clock: Clock,
  orderId: string,
): Promise<Claimed | null> {
  const order = await lockOrder(tx, orderId);
  if (order?.state !== "queued") return null;
  const [checkout] = await tx.select().from(checkouts).where(eq(checkouts.id, order.checkoutId));
  if (!checkout) return null;
  const together = checkout.strategy === "batch" ? await withSiblings(tx, order) : [order];
  const callId = randomId(16);
  const orders: ClaimedOrder[] = [];
  for (const each of together)
    orders.push(await claimOne(tx, clock, each, { callId, leaderId: orderId }));
  return { callId, destination: checkout.destination, orders };
}

/** The checkout's other orders that can go out in the same call; locked in one order, so nobody waits in a circle. */
async function withSiblings(tx: Transaction, order: OrderRow): Promise<OrderRow[]> {
  if (order.market !== "1688") return [order];
  const rows = await tx
    .select()
    .from(merchantOrders)
    .where(
      and(
        eq(merchantOrders.checkoutId, order.checkoutId),
        eq(merchantOrders.market, order.market),
        eq(merchantOrders.state, "queued"),
      ),
    )
    .orderBy(asc(merchantOrders.id))
    .for("update", { skipLocked: true });
  const alike = rows
    .map(orderRow)
    .filter((other) => other.sellerId !== null && sameCall(order, other));
  const others = alike.filter(({ id }) => id !== order.id).slice(0, MOST_IN_ONE_CALL - 1);
  return [order, ...others];
}

async function claimOne(
  tx: Transaction,
  clock: Clock,
  order: OrderRow,
  call: { callId: string; leaderId: string },
): Promise<ClaimedOrder> {
  const attempt = await claimAttempt(tx, attemptSubject("place", order.id));
  const attemptId = randomId(16);
  await applyEvent(tx, clock, order.id, {
    event: "place_started",
    actor: PLACER,
    detail: { attemptId },
  });
  await tx.insert(orderAttempts).values({
    id: attemptId,
    orderId: order.id,
    kind: "place",
    token: attempt.token,
    ...call,
    startedAt: new Date(clock.now()),
    outcome: "open",
  });
  await tx
    .update(merchantOrders)
    .set({ dueAt: new Date(clock.now() + LONGEST_ATTEMPT_MS) })
    .where(eq(merchantOrders.id, order.id));
  const lines = await tx
    .select()
    .from(orderLines)
    .where(eq(orderLines.orderId, order.id))
    .orderBy(asc(orderLines.lineNo));
  return { order: { ...order, state: "placing" }, lines, attempt, attemptId };
}
