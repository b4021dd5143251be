import { and, eq, isNull } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { attentionItems } from "@/lib/db/schema/attention-items";
import { orderEvents } from "@/lib/db/schema/order-events";
import { inTransaction } from "@/lib/db/transaction";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { resolveAttention } from "@/lib/orders/attention/items";
import { ATTENTION_TABLE, type AttentionKind } from "@/lib/orders/attention/table";
import type { OrderDeps } from "@/lib/orders/deps";
import { nameOf } from "@/lib/orders/store/apply-event";
import { publishOrder } from "@/lib/orders/store/publish";
import { lockOrder, type OrderRow } from "@/lib/orders/store/order-row";
import { carryOut } from "./carry-out";
import type { Decision, DecisionRefusal } from "./decision";

class Refused extends Error {
  constructor(readonly refusal: DecisionRefusal) {
    super("a decision was refused");
  }
}

/**
 * Decides what was asked about an order: the shopper about their own, staff about what is theirs to
 * decide. The decision and all it leads to are one transaction; who comes second finds it settled.
 */
export async function decideAttention(
  actor: Actor,
  { attentionId, action, evidence = {} }: Decision,
  { db, clock }: OrderDeps,
): Promise<Result<{ order: OrderRow }, DecisionRefusal>> {
  try {
    const order = await inTransaction(
      db,
      async (tx) => {
        const [item] = await tx
          .select()
          .from(attentionItems)
          .where(eq(attentionItems.id, attentionId));
        const locked = item && (await lockOrder(tx, item.orderId));
        if (!item || !locked || !concerns(actor, item.who, locked))
          throw new Refused({ kind: "not_found" });
        const [open] = await tx
          .select({ id: attentionItems.id })
          .from(attentionItems)
          .where(and(eq(attentionItems.id, attentionId), isNull(attentionItems.resolvedAt)));
        if (!open) throw new Refused({ kind: "settled" });
        const rule = ATTENTION_TABLE[item.kind as AttentionKind];
        if (!rule.actions.includes(action)) throw new Refused({ kind: "not_now" });
        const done = await carryOut(tx, clock, { actor, order: locked, item, action, evidence });
        if (done.kind === "refused") throw new Refused(done.refusal);
        await tx.insert(orderEvents).values({
          orderId: locked.id,
          at: new Date(clock.now()),
          kind: "decided",
          fromState: locked.state,
          toState: done.order.state,
          actor: nameOf(actor),
          detail: { action, question: item.kind },
        });
        if (done.kind === "done") await resolveAttention(tx, clock, attentionId, actor, action);
        await publishOrder(tx, locked);
        return done.order;
      },
      "read committed",
    );
    return succeed({ order });
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal);
    throw error;
  }
}

function concerns(actor: Actor, who: "shopper" | "staff", order: OrderRow): boolean {
  if (actor.kind === "system") return true;
  if (who === "staff") return may(actor, "orders.handle");
  return may(actor, "orders.use") && actor.id === order.userId;
}
