import type { Actor } from "@/lib/auth/actor";
import { carts } from "@/lib/db/schema/carts";
import { cartDeps, type CartDeps } from "../../deps";
import { ownedBy, ownerOf } from "../../owner";
import { readOrder } from "./orders";

/** What an order of the actor's did, for the page that tells them. */
export type OrderOutcome = {
  order: string;
  added: number;
  left: number;
  undo: { takenOff: number; kept: number } | null;
};

/** Null for an order of somebody else's, and for one that never was. */
export async function readOutcome(
  actor: Actor,
  id: string,
  { db }: Pick<CartDeps, "db"> = cartDeps(),
): Promise<OrderOutcome | null> {
  const owner = ownerOf(actor);
  if (owner === null) return null;
  const order = await readOrder(db, id);
  const [cart] = await db.select({ id: carts.id }).from(carts).where(ownedBy(owner));
  if (!order || order.cartId !== cart?.id) return null;
  const { lines, left, undo } = order.changes;
  return { order: id, added: lines.length, left, undo: undo ?? null };
}
