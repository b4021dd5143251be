import { eq } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderEvents } from "@/lib/db/schema/order-events";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { openAttention, settleAttention } from "../attention/items";
import type { OrderEffect } from "../machine/effects";
import type { OrderEvent } from "../machine/events";
import { follow } from "../following/follow";
import { stepOrder, type Stepped } from "../machine/step";
import { runEffect } from "./effects";
import type { EventDetail } from "./event-detail";
import { publishOrder } from "./publish";
import { lockOrder, type OrderRow } from "./order-row";

export type Happening = { event: OrderEvent; actor: Actor; detail?: EventDetail };

export type Applied = { step: Stepped; order: OrderRow };

/**
 * Lets an event happen to an order: locks it, asks the table, writes the new state, its event and its
 * effects, all in the caller's transaction. What the table refuses changes nothing and is brought
 * before staff where it means that an order lives on that is over for us. Null for no such order.
 */
export async function applyEvent(
  tx: Transaction,
  clock: Clock,
  orderId: string,
  { event, actor, detail = {} }: Happening,
): Promise<Applied | null> {
  const order = await lockOrder(tx, orderId);
  if (!order) return null;
  const step = stepOrder(order.state, event);
  if (step.kind === "stayed") return { step, order };
  const at = new Date(clock.now());
  const told = { orderId, at, actor: nameOf(actor), detail, fromState: order.state };
  if (step.kind === "refused") {
    await tx.insert(orderEvents).values({ ...told, kind: `late:${event}`, toState: order.state });
    if (LIVES_ON.has(event))
      await openAttention(tx, clock, orderId, "alive_though_over", { event, ...detail });
    return { step, order };
  }
  const reason = typeof detail.reason === "string" ? detail.reason : order.reason;
  await tx
    .update(merchantOrders)
    .set({ state: step.to, stateSince: at, reason, dueAt: null, dueJob: null })
    .where(eq(merchantOrders.id, orderId));
  await tx.insert(orderEvents).values({ ...told, kind: event, toState: step.to });
  const due = { dueAt: null, dueJob: null };
  const moved: OrderRow = { ...order, state: step.to, stateSince: at, reason, ...due };
  await settleAttention(tx, clock, moved, actor);
  if (!step.effects.some((effect) => HAS_A_JOB.has(effect))) await follow(tx, clock, moved);
  for (const effect of step.effects) await runEffect(tx, clock, effect, moved, detail);
  await publishOrder(tx, moved);
  return { step, order: moved };
}

/** Effects after which a job carries on with the order. */
const HAS_A_JOB: ReadonlySet<OrderEffect> = new Set([
  "place",
  "look_up",
  "pay",
  "look_up_payment",
  "cancel_upstream",
  "re_read",
]);

/** Words of the upstream that an order is there. */
const LIVES_ON: ReadonlySet<OrderEvent> = new Set([
  "place_accepted",
  "place_found",
  "pay_accepted",
  "seen_paid",
  "seen_part_shipped",
  "seen_shipped",
  "seen_received",
  "seen_completed",
]);

/** "customer U1", "system orders.place": who did it, for the audit. */
export function nameOf(actor: Actor): string {
  return actor.kind === "guest" ? "guest" : `${actor.kind} ${actor.id}`;
}
