import { and, eq } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import { cartNotes } from "@/lib/db/schema/cart-notes";
import { MOST_CART_LINES } from "@/lib/kernel/cart-limits";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { changeCart } from "./change-cart";
import { cartDeps, type CartDeps } from "./deps";
import type { CartChange, CartRefusal } from "./refusal";

/** What a merchant is to read; nothing takes the note away. No cart has more notes than lines. */
export function setNote(
  actor: Actor,
  { merchantKey, note }: { merchantKey: string; note: string },
  deps: CartDeps = cartDeps(),
): Promise<Result<CartChange, CartRefusal>> {
  return changeCart(actor, deps, async (tx, cart) => {
    const notes = await tx
      .select({ merchantKey: cartNotes.merchantKey })
      .from(cartNotes)
      .where(eq(cartNotes.cartId, cart.id));
    if (note === "") {
      await tx
        .delete(cartNotes)
        .where(and(eq(cartNotes.cartId, cart.id), eq(cartNotes.merchantKey, merchantKey)));
      return succeed(notes.some((held) => held.merchantKey === merchantKey) ? "changed" : "same");
    }
    if (notes.length >= MOST_CART_LINES) return refuse({ kind: "cart_full" });
    await tx
      .insert(cartNotes)
      .values({ cartId: cart.id, merchantKey, note })
      .onConflictDoUpdate({
        target: [cartNotes.cartId, cartNotes.merchantKey],
        set: { note },
      });
    return succeed("changed");
  });
}
