import { and, count, eq, isNull } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import { cartLines } from "@/lib/db/schema/cart-lines";
import { carts } from "@/lib/db/schema/carts";
import { MOST_CART_LINES } from "@/lib/kernel/cart-limits";
import { ownedBy, ownerOf } from "../../owner";

/** How many new lines the actor's cart still takes. */
export async function roomFor(db: Pick<Database, "select">, actor: Actor): Promise<number> {
  const owner = ownerOf(actor);
  if (owner === null) return MOST_CART_LINES;
  const [held] = await db
    .select({ lines: count() })
    .from(cartLines)
    .innerJoin(carts, eq(carts.id, cartLines.cartId))
    .where(and(ownedBy(owner), isNull(cartLines.removedAt)));
  return Math.max(0, MOST_CART_LINES - (held?.lines ?? 0));
}
