import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import { cartLines } from "@/lib/db/schema/cart-lines";
import type { Transaction } from "@/lib/db/transaction";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { changeCart } from "./change-cart";
import { cartDeps, type CartDeps } from "./deps";
import type { CartChange, CartRefusal } from "./refusal";

type Change = Partial<
  Pick<typeof cartLines.$inferInsert, "quantity" | "savedForLater" | "fallback">
>;

/** So many pieces from now on, whatever they were: saying it twice, or from two tabs, is harmless. */
export function setQuantity(
  actor: Actor,
  { lineId, quantity }: { lineId: string; quantity: number },
  deps: CartDeps = cartDeps(),
): Promise<Result<CartChange, CartRefusal>> {
  return changeLine(actor, lineId, { quantity }, deps);
}

/** Puts a line aside, or back among the goods to be ordered. */
export function saveForLater(
  actor: Actor,
  { lineId, saved }: { lineId: string; saved: boolean },
  deps: CartDeps = cartDeps(),
): Promise<Result<CartChange, CartRefusal>> {
  return changeLine(actor, lineId, { savedForLater: saved }, deps);
}

/** Changes a line that is in a locked cart and not taken out; false where there is none. */
export async function changeHeldLine(
  tx: Transaction,
  cartId: string,
  lineId: string,
  change: Change & { updatedAt: Date },
): Promise<boolean> {
  const changed = await tx
    .update(cartLines)
    .set(change)
    .where(and(eq(cartLines.id, lineId), eq(cartLines.cartId, cartId), isNull(cartLines.removedAt)))
    .returning({ id: cartLines.id });
  return changed.length > 0;
}

/** Sets members of a line of the actor's own cart. */
export function changeLine(
  actor: Actor,
  lineId: string,
  change: Change,
  deps: CartDeps,
): Promise<Result<CartChange, CartRefusal>> {
  return changeCart(actor, deps, async (tx, cart) => {
    const updatedAt = new Date(deps.clock.now());
    const done = await changeHeldLine(tx, cart.id, lineId, { ...change, updatedAt });
    return done ? succeed("changed") : refuse({ kind: "not_here" });
  });
}
