import { may, type Actor } from "@/lib/auth/actor";

/** Who asks for a draft: `guestId` names the browser also after its owner has signed in. */
export type DraftReader = { actor: Actor; guestId: string | null };

/** Whose a new draft is: a person's or a browser's; null for a guest of whom nothing is kept. */
export function draftOwner({ actor }: Pick<DraftReader, "actor">): string | null {
  if (!may(actor, "cart.use") || actor.kind === "system" || actor.id === null) return null;
  return actor.kind === "guest" ? `guest/${actor.id}` : `user/${actor.id}`;
}

/** Drafts somebody may see: their own, and what their browser made before they signed in. */
export function ownersOf(reader: DraftReader): string[] {
  const own = draftOwner(reader);
  const browser = reader.guestId === null ? null : `guest/${reader.guestId}`;
  return own === null ? [] : [...new Set([own, ...(browser === null ? [] : [browser])])];
}
