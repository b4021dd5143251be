import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { CheckoutDto, MerchantOrderDto } from "@/lib/contract/orders";
import type { Database } from "@/lib/db/client";
import { attentionItems } from "@/lib/db/schema/attention-items";
import { checkouts } from "@/lib/db/schema/checkouts";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderLines } from "@/lib/db/schema/order-lines";
import { parcels } from "@/lib/db/schema/parcels";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import { fen } from "@/lib/kernel/money";
import type { OrderDeps } from "../deps";
import { orderRow, type OrderRow } from "../store/order-row";
import { checkoutCounts } from "./checkout-counts";
import { orderDto } from "./order-dto";

/** A checkout of the actor's own with all its orders; null for another's, or none. */
export async function readCheckout(
  actor: Actor,
  checkoutId: string,
  { db }: Pick<OrderDeps, "db">,
): Promise<CheckoutDto | null> {
  if (!may(actor, "orders.use") || actor.kind === "guest" || actor.kind === "system") return null;
  const [checkout] = await db
    .select()
    .from(checkouts)
    .where(and(eq(checkouts.id, checkoutId), eq(checkouts.userId, actor.id)));
  if (!checkout) return null;
  const rows = await db
    .select()
    .from(merchantOrders)
    .where(eq(merchantOrders.checkoutId, checkoutId))
    .orderBy(asc(merchantOrders.createdAt), asc(merchantOrders.id));
  const orders = await withParts(db, rows.map(orderRow));
  return {
    id: checkout.id,
    createdAt: checkout.createdAt.toISOString(),
    counts: checkoutCounts(orders),
    total: fen(orders.reduce((sum, { amounts }) => sum + amounts.total.minor, 0)),
    orders,
  };
}

/** Orders with their lines, open questions, upstream numbers and parcels: four reads, however many they are. */
export async function withParts(
  db: Pick<Database, "select">,
  orders: readonly OrderRow[],
): Promise<MerchantOrderDto[]> {
  if (orders.length === 0) return [];
  const ids = orders.map(({ id }) => id);
  const lines = await db
    .select()
    .from(orderLines)
    .where(inArray(orderLines.orderId, ids))
    .orderBy(asc(orderLines.lineNo));
  const attention = await db
    .select()
    .from(attentionItems)
    .where(and(inArray(attentionItems.orderId, ids), isNull(attentionItems.resolvedAt)));
  const upstream = await db
    .select({ orderId: upstreamOrders.orderId, upstreamId: upstreamOrders.upstreamId })
    .from(upstreamOrders)
    .where(inArray(upstreamOrders.orderId, ids));
  const sent = await db
    .select()
    .from(parcels)
    .where(inArray(parcels.orderId, ids))
    .orderBy(asc(parcels.firstSeenAt), asc(parcels.parcelKey));
  const own = <Row extends { orderId: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ orderId }) => orderId === id);
  return orders.map((order) =>
    orderDto(order, {
      lines: own(lines, order.id),
      attention: own(attention, order.id),
      upstreamIds: own(upstream, order.id).map(({ upstreamId }) => upstreamId),
      parcels: own(sent, order.id),
    }),
  );
}
