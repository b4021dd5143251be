import type { Transaction } from "@/lib/db/transaction";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import type { Clock } from "@/lib/kernel/clock";
import type { UpstreamOrder } from "@/lib/upstream";
import { sql } from "drizzle-orm";
import type { OrderRow } from "./order-row";

/**
 * Keeps the upstream's orders beside ours, as they were read now. One that is kept already is brought
 * up to date; it stays whose it is. Throws where it is another order's: two of ours must not share one.
 */
export async function keepUpstreamOrders(
  tx: Transaction,
  clock: Clock,
  order: Pick<OrderRow, "id">,
  seen: readonly UpstreamOrder[],
  known: "answer" | "look_up" | "staff",
): Promise<void> {
  for (const each of seen) {
    const now = {
      rawState: each.rawState,
      state: each.state,
      totalMinor: each.total?.minor ?? null,
      freightMinor: each.freight?.minor ?? null,
      snapshot: each,
      createdUpstreamAt: each.createdAt === null ? null : new Date(each.createdAt),
      seenAt: new Date(clock.now()),
    };
    const [row] = await tx
      .insert(upstreamOrders)
      .values({ ...now, market: each.market, upstreamId: each.id, orderId: order.id, known })
      .onConflictDoUpdate({
        target: [upstreamOrders.market, upstreamOrders.upstreamId],
        set: {
          ...now,
          // A shorter answer does not take away what a longer one told.
          totalMinor: sql`coalesce(excluded.total_minor, ${upstreamOrders.totalMinor})`,
          freightMinor: sql`coalesce(excluded.freight_minor, ${upstreamOrders.freightMinor})`,
        },
      })
      .returning({ orderId: upstreamOrders.orderId });
    if (row && row.orderId !== order.id)
      throw new Error(`The upstream order ${each.id} belongs to ${row.orderId}.`);
  }
}
