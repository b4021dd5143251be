import { eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { MerchantOrderDto } from "@/lib/contract/orders";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import type { OrderDeps } from "../deps";
import { orderRow } from "../store/order-row";
import { withParts } from "./read-checkout";

/** An order of the actor's own, or any for staff; null for another's, or none. */
export async function readOrder(
  actor: Actor,
  orderId: string,
  { db }: Pick<OrderDeps, "db">,
): Promise<MerchantOrderDto | null> {
  const [row] = await db.select().from(merchantOrders).where(eq(merchantOrders.id, orderId));
  const mine = may(actor, "orders.use") && row?.userId === actor.id;
  if (!row || !(mine || may(actor, "orders.handle"))) return null;
  const [order] = await withParts(db, [orderRow(row)]);
  return order ?? null;
}
