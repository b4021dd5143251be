import { eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { attentionItems } from "@/lib/db/schema/attention-items";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { readOperatorSetting } from "@/lib/operator/settings";
import type { AttentionAction } from "@/lib/orders/attention/table";
import type { OrderEvent } from "@/lib/orders/machine/events";
import type { OrderReason } from "@/lib/orders/reasons";
import { wait } from "@/lib/orders/schedule";
import { applyEvent } from "@/lib/orders/store/apply-event";
import { keepUpstreamOrders } from "@/lib/orders/store/upstream-rows";
import type { OrderRow } from "@/lib/orders/store/order-row";
import { mayPay } from "../may-pay";
import { acceptPrice } from "./accept-price";
import type { CarriedOut, Evidence } from "./decision";

type Given = {
  actor: Actor;
  order: OrderRow;
  item: typeof attentionItems.$inferSelect;
  action: AttentionAction;
  evidence: Evidence;
};

const NOT_NOW: CarriedOut = { kind: "refused", refusal: { kind: "not_now" } };

/** Lets one decision happen to a locked order. */
export async function carryOut(tx: Transaction, clock: Clock, given: Given): Promise<CarriedOut> {
  const { actor, order, item, action, evidence } = given;

  async function happens(event: OrderEvent, detail = {}): Promise<CarriedOut> {
    const applied = await applyEvent(tx, clock, order.id, { event, actor, detail });
    return applied?.step.kind === "moved" ? { kind: "done", order: applied.order } : NOT_NOW;
  }
  const done: CarriedOut = { kind: "done", order };

  switch (action) {
    case "accept_price":
      return acceptPrice(tx, clock, actor, order, item.detail);
    case "cancel_order":
      return happens("cancel_asked", { reason: cancelReason(actor, order) });
    case "release_payment":
      return release(tx, clock, actor, order);
    case "pay_again": {
      if (order.state === "payment_unknown") {
        const moved = await happens("pay_refused", { decided: true });
        if (moved.kind !== "done") return moved;
      } else if (order.state !== "placed") return NOT_NOW;
      await wait(tx, clock, order.id, "payments.pay", 0);
      return done;
    }
    case "check_again":
      await wait(
        tx,
        clock,
        order.id,
        order.state === "unknown" ? "orders.look_up" : "orders.re_read",
        0,
      );
      return { kind: "half", order };
    case "adopt_order": {
      if (!evidence.adopted || evidence.adopted.length === 0) return NOT_NOW;
      await keepUpstreamOrders(tx, clock, order, evidence.adopted, "staff");
      return happens("place_found", {
        upstreamIds: evidence.adopted.map(({ id }) => id),
        by: "staff",
      });
    }
    case "place_again":
      return happens("place_again", { decided: true });
    case "give_up":
      return happens("place_given_up", { reason: "given_up" });
    case "wait_longer":
    case "back_to_cart":
    case "note_done":
      return done;
  }
}

function cancelReason(actor: Actor, order: OrderRow): OrderReason {
  if (actor.kind === "system") return "price_changed";
  return actor.id === order.userId ? "cancelled_by_you" : "cancelled_by_staff";
}

/** One person's word; two different ones where the amount asks for it. */
async function release(
  tx: Transaction,
  clock: Clock,
  actor: Actor,
  order: OrderRow,
): Promise<CarriedOut> {
  if (!may(actor, "payments.release") || actor.id === null)
    return { kind: "refused", refusal: { kind: "forbidden" } };
  if (order.releasedBy === actor.id) return { kind: "refused", refusal: { kind: "second_person" } };
  const given =
    order.releasedBy === null
      ? { releasedBy: actor.id, releasedAt: new Date(clock.now()) }
      : { secondReleaseBy: actor.id };
  await tx.update(merchantOrders).set(given).where(eq(merchantOrders.id, order.id));
  const now = { ...order, ...given };
  if (mayPay(now, await readOperatorSetting(tx, "payment")) !== "pay")
    return { kind: "half", order: now };
  await wait(tx, clock, order.id, "payments.pay", 0);
  return { kind: "done", order: now };
}
