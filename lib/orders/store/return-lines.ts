import { eq } from "drizzle-orm";
import { z } from "zod";
import { lockCart, markChanged } from "@/lib/cart/store";
import { putLines } from "@/lib/cart/put-lines";
import { orderEvents } from "@/lib/db/schema/order-events";
import { orderLines } from "@/lib/db/schema/order-lines";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { fen } from "@/lib/kernel/money";
import type { OrderRow } from "./order-row";

/** What an order's line keeps of the offer, as it was confirmed. */
export const orderedSeen = z.object({
  title: z.string().nullable(),
  originalTitle: z.string().nullable(),
  variant: z.array(z.object({ name: z.string(), value: z.string() })),
  imageUrl: z.string().nullable(),
});

class CartFull extends Error {}

/**
 * Puts what could not be ordered back into the cart: all lines, or those of the numbers given. Where it does not fit any more, the order keeps its
 * lines and says so: giving the money back must not fail for it.
 */
export async function returnLines(
  tx: Transaction,
  clock: Clock,
  order: OrderRow,
  only?: ReadonlySet<number>,
): Promise<void> {
  const all = await tx.select().from(orderLines).where(eq(orderLines.orderId, order.id));
  const rows = all.filter(({ lineNo }) => only === undefined || only.has(lineNo));
  const wanted = rows.map((row) => ({
    ref: { market: row.market, id: row.productId },
    skuKey: row.skuKey,
    quantity: row.quantity,
    seen: {
      ...orderedSeen.parse(row.seen),
      merchant: { openId: order.sellerId, name: order.merchantName },
      unitPrice: fen(row.unitPriceMinor),
      ladder: null,
      minOrderQuantity: 1,
      lot: 1,
    },
  }));
  try {
    await tx.transaction(async (inner) => {
      const cart = await lockCart(inner, clock, { userId: order.userId, guestId: null });
      const put = await putLines(inner, clock, cart.id, wanted);
      if (!put.ok) throw new CartFull();
      await markChanged(inner, clock, cart.id);
    });
  } catch (error) {
    if (!(error instanceof CartFull)) throw error;
    await tx.insert(orderEvents).values({
      orderId: order.id,
      at: new Date(clock.now()),
      kind: "note",
      fromState: order.state,
      toState: order.state,
      actor: "system orders",
      detail: { note: "cart_full" },
    });
  }
}
