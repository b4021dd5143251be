import { eq, type SQL } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { carts } from "@/lib/db/schema/carts";

/** Whose cart: a person's or a browser's. */
export type CartOwner = { userId: string; guestId: null } | { userId: null; guestId: string };

/** The cart an actor may use; null for a guest of whom nothing is kept yet, and for programs. */
export function ownerOf(actor: Actor): CartOwner | null {
  if (!may(actor, "cart.use") || actor.kind === "system" || actor.id === null) return null;
  return actor.kind === "guest"
    ? { userId: null, guestId: actor.id }
    : { userId: actor.id, guestId: null };
}

export function ownedBy(owner: CartOwner): SQL {
  return owner.userId === null ? eq(carts.guestId, owner.guestId) : eq(carts.userId, owner.userId);
}
