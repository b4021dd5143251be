import { favouriteBody, savedSearchBody } from "@/lib/contract/saved";
import type { Actor } from "@/lib/auth/actor";
import type { Language } from "@/lib/kernel/language";
import type { AccountPorts } from "../ports";
import { addFavourite } from "./favourites";
import { saveSearch } from "./saved-searches";

/** What a guest asked for that only somebody with an account can have. */
export type Intent =
  | { kind: "favourite"; market: "1688" | "taobao"; productId: string }
  | { kind: "search"; name: string; address: string };

/** Reads what a form carried along to the sign-in; null for anything else. */
export function readIntent(text: string | undefined): Intent | null {
  const given = new URLSearchParams(text ?? "");
  const fields = Object.fromEntries(given);
  if (fields["kind"] === "favourite") {
    const read = favouriteBody.safeParse(fields);
    if (!read.success) return null;
    return { kind: "favourite", market: read.data.market, productId: read.data.productId };
  }
  if (fields["kind"] === "search") {
    const read = savedSearchBody.safeParse(fields);
    if (!read.success) return null;
    return { kind: "search", name: read.data.name, address: read.data.address };
  }
  return null;
}

/**
 * Does what was asked for before somebody signed in. True once it is done; where it can't be, they are
 * signed in all the same and find the button where it was.
 */
export async function carryOut(
  actor: Actor,
  ports: AccountPorts,
  intent: Intent,
  language: Language,
): Promise<boolean> {
  switch (intent.kind) {
    case "favourite": {
      const ref = { market: intent.market, id: intent.productId };
      return (await addFavourite(actor, ports, ref, language)).ok;
    }
    case "search":
      return (await saveSearch(actor, ports, intent)).ok;
  }
}
