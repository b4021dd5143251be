import { may, type Actor } from "@/lib/auth/actor";

/** The id of whose wallet an actor uses as their own; null for who has none. */
export function walletOwner(actor: Actor): string | null {
  if (actor.kind === "guest" || actor.kind === "system") return null;
  return may(actor, "wallet.use") ? actor.id : null;
}
