import { and, count, eq, isNull, sum } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import type { CartSummaryDto } from "@/lib/contract/cart";
import { cartLines } from "@/lib/db/schema/cart-lines";
import { carts } from "@/lib/db/schema/carts";
import { cartDeps, type CartDeps } from "./deps";
import { ownedBy, ownerOf } from "./owner";

/** How much is in the actor's cart, without asking the marketplace anything. */
export async function readCartSummary(
  actor: Actor,
  { db }: CartDeps = cartDeps(),
): Promise<CartSummaryDto> {
  const owner = ownerOf(actor);
  if (owner === null) return { version: 0, lines: 0, pieces: 0 };
  const [row] = await db
    .select({
      version: carts.version,
      lines: count(cartLines.id),
      pieces: sum(cartLines.quantity).mapWith(Number),
    })
    .from(carts)
    .leftJoin(
      cartLines,
      and(
        eq(cartLines.cartId, carts.id),
        isNull(cartLines.removedAt),
        eq(cartLines.savedForLater, false),
      ),
    )
    .where(ownedBy(owner))
    .groupBy(carts.id);
  return { version: row?.version ?? 0, lines: row?.lines ?? 0, pieces: row?.pieces ?? 0 };
}
