import { and, count, eq, isNull } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { cartLines } from "@/lib/db/schema/cart-lines";
import { carts } from "@/lib/db/schema/carts";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { CartDeps } from "./deps";
import { ownerOf } from "./owner";
import type { CartChange, CartRefusal } from "./refusal";
import { lockCart, markChanged, type CartRow } from "./store";

/** Takes a refusal out of a transaction, which it rolls back. */
class Refused extends Error {
  constructor(readonly refusal: CartRefusal) {
    super("a change of a cart was refused");
  }
}

/**
 * Changes the actor's cart in one transaction, one change after another. `work` says whether anything
 * is different now, and only then the cart's version grows. A refusal leaves everything as it was.
 */
export async function changeCart(
  actor: Actor,
  { db, clock }: CartDeps,
  work: (tx: Transaction, cart: CartRow) => Promise<Result<"changed" | "same", CartRefusal>>,
): Promise<Result<CartChange, CartRefusal>> {
  const owner = ownerOf(actor);
  if (!may(actor, "cart.use") || owner === null) return refuse({ kind: "forbidden" });
  try {
    // The lock on the cart puts changes in a row; they need no snapshot of anything else.
    const change = await inTransaction(
      db,
      async (tx) => {
        const cart = await lockCart(tx, clock, owner);
        const done = await work(tx, cart);
        if (!done.ok) throw new Refused(done.error);
        if (done.value === "changed") await markChanged(tx, clock, cart.id);
        return changeOf(tx, cart.id);
      },
      "read committed",
    );
    return succeed(change);
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal);
    throw error;
  }
}

/** What a cart has become. */
export async function changeOf(tx: Transaction, cartId: string): Promise<CartChange> {
  const [cart] = await tx
    .select({ version: carts.version })
    .from(carts)
    .where(eq(carts.id, cartId));
  const [held] = await tx
    .select({ lines: count() })
    .from(cartLines)
    .where(
      and(
        eq(cartLines.cartId, cartId),
        isNull(cartLines.removedAt),
        eq(cartLines.savedForLater, false),
      ),
    );
  return { version: cart?.version ?? 0, lines: held?.lines ?? 0 };
}
