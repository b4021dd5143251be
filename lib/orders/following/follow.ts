import { eq } from "drizzle-orm";
import { enqueue } from "@/lib/db/enqueue";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { isEnd } from "../machine/states";
import { jobKey, wait } from "../schedule";
import { lockOrder, type OrderRow } from "../store/order-row";
import { nextReading } from "./pace";

/** So many orders are read again at once, however many workers there are and callbacks come. */
const AT_ONCE = 3;

/**
 * Has an order read again when its state and age ask for it. This, and not what the upstream pushes, is
 * why nothing is missed. An order that another job carries on with is left to that.
 */
export async function follow(tx: Transaction, clock: Clock, order: OrderRow): Promise<void> {
  if (isAnothers(order)) return;
  const delayMs = nextReading(order.state, clock.now() - order.stateSince.getTime());
  if (delayMs !== null)
    await wait(tx, clock, order.id, "orders.re_read", delayMs, placeOf(order.id));
  else if (order.dueAt !== null)
    await tx
      .update(merchantOrders)
      .set({ dueAt: null, dueJob: null })
      .where(eq(merchantOrders.id, order.id));
}

/** Has an order read again as soon as one of the few readers is free. */
export async function readSoon(tx: Transaction, clock: Clock, orderId: string): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (!order) return;
  if (!isAnothers(order) && !isEnd(order.state))
    return wait(tx, clock, orderId, "orders.re_read", 0, placeOf(orderId));
  const key = jobKey("orders.re_read", orderId);
  await enqueue(tx, "orders.re_read", { orderId }, { key, ...placeOf(orderId) });
}

function isAnothers({ dueAt, dueJob }: OrderRow): boolean {
  return dueAt !== null && dueJob !== "orders.re_read";
}

/** Placing and paying go first, however many orders wait to be read. */
const PRIORITY = 10;

/** Always the same for an order: what is one after the other anyway takes one place only. */
function placeOf(orderId: string): { queue: string; priority: number } {
  const place = [...orderId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % AT_ONCE;
  return { queue: `orders.re_read:${place}`, priority: PRIORITY };
}
