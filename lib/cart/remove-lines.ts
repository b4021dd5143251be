import { and, count, eq, inArray, isNull, lt } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import { cartLines } from "@/lib/db/schema/cart-lines";
import type { Transaction } from "@/lib/db/transaction";
import { MOST_CART_LINES } from "@/lib/kernel/cart-limits";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { changeCart } from "./change-cart";
import { cartDeps, type CartDeps } from "./deps";
import type { CartChange, CartRefusal } from "./refusal";

/** How long what was taken out can be put back. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Which lines: some by id, or everything that is not saved for later. */
export type Removal = { lineIds: readonly string[] } | "all";

/**
 * Takes lines out of the actor's cart. They are kept for a day under `removalId`, by which all of them
 * come back at once; null where there was nothing to take out.
 */
export async function removeLines(
  actor: Actor,
  which: Removal,
  deps: CartDeps = cartDeps(),
): Promise<Result<CartChange & { removalId: string | null }, CartRefusal>> {
  let removalId: string | null = null;
  const change = await changeCart(actor, deps, async (tx, cart) => {
    const held = await tx
      .select({
        id: cartLines.id,
        removalId: cartLines.removalId,
        savedForLater: cartLines.savedForLater,
      })
      .from(cartLines)
      .where(eq(cartLines.cartId, cart.id));
    const asked =
      which === "all"
        ? held.filter((line) => line.removalId === null && !line.savedForLater)
        : held.filter(({ id }) => which.lineIds.includes(id));
    if (which !== "all" && asked.length < new Set(which.lineIds).size)
      return refuse({ kind: "not_here" });
    const here = asked.filter((line) => line.removalId === null).map(({ id }) => id);
    removalId = here.length > 0 ? randomId(16) : (asked[0]?.removalId ?? null);
    if (here.length === 0 || removalId === null) return succeed("same");
    await takeOut(tx, deps, cart.id, here, removalId);
    return succeed("changed");
  });
  return change.ok ? succeed({ ...change.value, removalId }) : change;
}

/** Takes lines out of a locked cart; what was taken out long ago is forgotten. */
export async function takeOut(
  tx: Transaction,
  { clock }: CartDeps,
  cartId: string,
  lineIds: readonly string[],
  removalId: string,
): Promise<void> {
  const now = clock.now();
  await tx
    .update(cartLines)
    .set({ removalId, removedAt: new Date(now) })
    .where(and(eq(cartLines.cartId, cartId), inArray(cartLines.id, [...lineIds])));
  await tx
    .delete(cartLines)
    .where(and(eq(cartLines.cartId, cartId), lt(cartLines.removedAt, new Date(now - KEPT_MS))));
}

/** Puts back what one removal took out. Lines that came back meanwhile stay as they are. */
export function restoreLines(
  actor: Actor,
  removalId: string,
  deps: CartDeps = cartDeps(),
): Promise<Result<CartChange, CartRefusal>> {
  return changeCart(actor, deps, async (tx, cart) => {
    const back = await tx
      .update(cartLines)
      .set({ removalId: null, removedAt: null, updatedAt: new Date(deps.clock.now()) })
      .where(and(eq(cartLines.cartId, cart.id), eq(cartLines.removalId, removalId)))
      .returning({ id: cartLines.id });
    if (back.length === 0) return succeed("same");
    const [held] = await tx
      .select({ lines: count() })
      .from(cartLines)
      .where(and(eq(cartLines.cartId, cart.id), isNull(cartLines.removedAt)));
    return (held?.lines ?? 0) > MOST_CART_LINES
      ? refuse({ kind: "cart_full" })
      : succeed("changed");
  });
}
