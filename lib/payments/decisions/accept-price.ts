import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderEvents } from "@/lib/db/schema/order-events";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { fen } from "@/lib/kernel/money";
import { wait } from "@/lib/orders/schedule";
import { nameOf } from "@/lib/orders/store/apply-event";
import { moneySubject, releaseOrder } from "@/lib/orders/store/money";
import type { OrderRow } from "@/lib/orders/store/order-row";
import { holdFunds } from "@/lib/wallet/holds";
import type { CarriedOut } from "./decision";

/** As `comparePrice` wrote it; fen. */
const changed = z.object({
  fromMinor: z.int(),
  toMinor: z.int(),
  freightToMinor: z.int(),
});

/**
 * Says yes to what the upstream asks now: the old hold is given back and a new one made for the whole, or
 * neither. The order then goes on to be paid, where the price is looked at once more.
 */
export async function acceptPrice(
  tx: Transaction,
  clock: Clock,
  actor: Actor,
  order: OrderRow,
  detail: unknown,
): Promise<CarriedOut> {
  const price = changed.parse(detail);
  if (order.state !== "placed" && order.state !== "cashier")
    return { kind: "refused", refusal: { kind: "not_now" } };
  const totalMinor = price.toMinor + order.feeMinor;
  const holdId = `${moneySubject(order.id)}:${totalMinor}:${clock.now()}`;
  await releaseOrder(tx, clock, order);
  const held = await holdFunds(tx, clock, {
    holdId,
    userId: order.userId,
    amount: fen(totalMinor),
    subject: moneySubject(order.id),
    memo: order.reference,
    bookedBy: nameOf(actor),
  });
  if (!held.ok)
    return {
      kind: "refused",
      refusal: { kind: "insufficient_funds", missing: held.error.missing },
    };
  const amounts = {
    goodsMinor: price.toMinor - price.freightToMinor,
    freightMinor: price.freightToMinor,
    extraMinor: 0,
    discountMinor: 0,
    totalMinor,
  };
  await tx
    .update(merchantOrders)
    .set({ ...amounts, holdId })
    .where(eq(merchantOrders.id, order.id));
  await tx.insert(orderEvents).values({
    orderId: order.id,
    at: new Date(clock.now()),
    kind: "price_accepted",
    fromState: order.state,
    toState: order.state,
    actor: nameOf(actor),
    detail: { fromMinor: price.fromMinor, toMinor: price.toMinor },
  });
  await wait(tx, clock, order.id, "payments.pay", 0);
  return { kind: "done", order: { ...order, ...amounts, holdId } };
}
