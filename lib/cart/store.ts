import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { cartLines } from "@/lib/db/schema/cart-lines";
import { cartNotes } from "@/lib/db/schema/cart-notes";
import { carts } from "@/lib/db/schema/carts";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { ownedBy, type CartOwner } from "./owner";
import { storedLine, type StoredLine } from "./stored-line";

export type CartRow = { id: string; version: number };

export type StoredCart = CartRow & { lines: StoredLine[]; notes: ReadonlyMap<string, string> };

/** A cart with everything in it, in the order it was put in; null where there is none yet. */
export async function readStoredCart(
  db: Pick<Database, "select">,
  owner: CartOwner,
): Promise<StoredCart | null> {
  const [cart] = await db
    .select({ id: carts.id, version: carts.version })
    .from(carts)
    .where(ownedBy(owner));
  if (!cart) return null;
  const lines = await readLines(db, cart.id);
  const notes = await db.select().from(cartNotes).where(eq(cartNotes.cartId, cart.id));
  return {
    ...cart,
    lines,
    notes: new Map(notes.map(({ merchantKey, note }) => [merchantKey, note])),
  };
}

/** The lines of a cart in the order they were put in, without those taken out. */
export async function readLines(
  db: Pick<Database, "select">,
  cartId: string,
): Promise<StoredLine[]> {
  const rows = await db
    .select()
    .from(cartLines)
    .where(and(eq(cartLines.cartId, cartId), isNull(cartLines.removedAt)))
    .orderBy(asc(cartLines.addedAt), asc(cartLines.id));
  return rows.map(storedLine);
}

/**
 * The owner's cart, made where there is none, and locked: until the transaction ends, changes of one
 * cart happen one after another.
 */
export async function lockCart(tx: Transaction, clock: Clock, owner: CartOwner): Promise<CartRow> {
  const at = new Date(clock.now());
  await tx
    .insert(carts)
    .values({ id: randomId(16), ...owner, createdAt: at, updatedAt: at })
    .onConflictDoNothing();
  const cart = await lockOwnCart(tx, owner);
  if (!cart) throw new Error("A cart that was just made is not there.");
  return cart;
}

/** The owner's cart, locked; null where there is none. */
export async function lockOwnCart(tx: Transaction, owner: CartOwner): Promise<CartRow | null> {
  const [cart] = await tx
    .select({ id: carts.id, version: carts.version })
    .from(carts)
    .where(ownedBy(owner))
    .for("update");
  return cart ?? null;
}

/** Says that a locked cart is another one now. */
export async function markChanged(tx: Transaction, clock: Clock, cartId: string): Promise<void> {
  await tx
    .update(carts)
    .set({ version: sql`${carts.version} + 1`, updatedAt: new Date(clock.now()) })
    .where(eq(carts.id, cartId));
}
