import { and, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import { cartLines } from "@/lib/db/schema/cart-lines";
import { cartNotes } from "@/lib/db/schema/cart-notes";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { changeOf } from "./change-cart";
import { cartDeps, type CartDeps } from "./deps";
import { mergedLine, mergedNote } from "./merged";
import { ownerOf } from "./owner";
import type { CartChange, CartRefusal } from "./refusal";
import { lockCart, lockOwnCart, markChanged, readLines } from "./store";

/**
 * Takes what a browser's guest gathered along into the cart of the person who signed in, in one
 * transaction that empties the guest's. Nothing is lost: quantities add up, notes are joined, and a cart
 * may become larger than one may be filled by hand. Doing it again does nothing.
 */
export async function mergeGuestCart(
  actor: Actor,
  guestId: string,
  deps: CartDeps = cartDeps(),
): Promise<Result<CartChange, CartRefusal>> {
  const owner = ownerOf(actor);
  if (owner?.userId == null) return refuse({ kind: "forbidden" });
  const change = await inTransaction(
    deps.db,
    async (tx) => {
      // The guest's cart first, always: two sign-ins of one browser wait for each other.
      const guests = await lockOwnCart(tx, { userId: null, guestId });
      const own = await lockCart(tx, deps.clock, owner);
      if (guests && (await takeOver(tx, deps, guests.id, own.id))) {
        await markChanged(tx, deps.clock, guests.id);
        await markChanged(tx, deps.clock, own.id);
      }
      return changeOf(tx, own.id);
    },
    "read committed",
  );
  return succeed(change);
}

/** Whether there was anything to take. */
async function takeOver(
  tx: Transaction,
  { clock }: CartDeps,
  from: string,
  to: string,
): Promise<boolean> {
  const updatedAt = new Date(clock.now());
  const guests = await readLines(tx, from);
  const notes = await tx.select().from(cartNotes).where(eq(cartNotes.cartId, from));
  if (guests.length === 0 && notes.length === 0) return false;
  const own = new Map((await readLines(tx, to)).map((line) => [nameOf(line), line]));
  for (const line of guests) {
    const held = own.get(nameOf(line));
    if (held) {
      const merged = mergedLine(held, line);
      await tx
        .update(cartLines)
        .set({ ...merged, updatedAt })
        .where(eq(cartLines.id, held.id));
      continue;
    }
    // A line of the same name that was taken out makes room.
    await tx
      .delete(cartLines)
      .where(
        and(
          eq(cartLines.cartId, to),
          eq(cartLines.market, line.market),
          eq(cartLines.productId, line.productId),
          eq(cartLines.skuKey, line.skuKey),
        ),
      );
    await tx.update(cartLines).set({ cartId: to, updatedAt }).where(eq(cartLines.id, line.id));
  }
  await tx.delete(cartLines).where(and(eq(cartLines.cartId, from), isNull(cartLines.removedAt)));
  await joinNotes(tx, notes, to);
  await tx.delete(cartNotes).where(eq(cartNotes.cartId, from));
  return true;
}

async function joinNotes(
  tx: Transaction,
  notes: readonly { merchantKey: string; note: string }[],
  cartId: string,
): Promise<void> {
  for (const { merchantKey, note } of notes) {
    const [held] = await tx
      .select({ note: cartNotes.note })
      .from(cartNotes)
      .where(and(eq(cartNotes.cartId, cartId), eq(cartNotes.merchantKey, merchantKey)));
    await tx
      .insert(cartNotes)
      .values({ cartId, merchantKey, note: mergedNote(held?.note ?? "", note) })
      .onConflictDoUpdate({
        target: [cartNotes.cartId, cartNotes.merchantKey],
        set: { note: sql`excluded.note` },
      });
  }
}

function nameOf(line: { offerKey: string; skuKey: string }): string {
  return `${line.offerKey} ${line.skuKey}`;
}
