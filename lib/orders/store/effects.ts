import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { openAttention } from "../attention/items";
import type { OrderEffect } from "../machine/effects";
import { wait } from "../schedule";
import type { EventDetail } from "./event-detail";
import { captureOrder, refundOrder, releaseOrder } from "./money";
import type { OrderRow } from "./order-row";
import { returnLines } from "./return-lines";

/** The orders of a checkout are placed within a moment of each other, and paid in one call. */
const GATHER_MS = 1_000;

/** Does what a step asks for, in the step's own transaction. */
export async function runEffect(
  tx: Transaction,
  clock: Clock,
  effect: OrderEffect,
  order: OrderRow,
  detail: EventDetail,
): Promise<void> {
  switch (effect) {
    case "place":
      return wait(tx, clock, order.id, "orders.place", retryAfter(detail));
    case "look_up":
      return wait(tx, clock, order.id, "orders.look_up", 0);
    case "pay":
      return wait(tx, clock, order.id, "payments.pay", Math.max(GATHER_MS, retryAfter(detail)));
    case "look_up_payment":
    case "re_read":
      return wait(tx, clock, order.id, "orders.re_read", 0);
    case "cancel_upstream":
      return wait(tx, clock, order.id, "orders.cancel", 0);
    case "capture": {
      const { uncoveredMinor } = await captureOrder(tx, clock, order);
      if (uncoveredMinor > 0)
        await openAttention(tx, clock, order.id, "paid_more", { uncoveredMinor });
      return;
    }
    case "release":
      return releaseOrder(tx, clock, order);
    case "refund":
      return refundOrder(tx, clock, order);
    case "return_lines":
      return returnLines(tx, clock, order);
  }
}

/** Milliseconds an event asks its follower to wait: nothing was sent because the upstream can't be reached. */
function retryAfter(detail: EventDetail): number {
  return typeof detail["retryAfterMs"] === "number" ? detail["retryAfterMs"] : 0;
}
