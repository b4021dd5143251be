import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/auth/actor";
import type { Trace } from "@/lib/catalog/trace";
import type { Transaction } from "@/lib/db/transaction";
import type { Locale } from "@/lib/i18n/locales";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { changeCart } from "./change-cart";
import { changeHeldLine } from "./change-lines";
import { cartDeps, type CartDeps } from "./deps";
import { loadCart } from "./read-cart";
import type { CartChange, CartRefusal } from "./refusal";
import { takeOut } from "./remove-lines";
import type { QuantityChange } from "./rules/orderable/make-orderable";
import { readLines } from "./store";

/** What a shopper was shown and said yes to. */
export type Accepted = { merchantKey: string; changes: readonly QuantityChange[] };

/**
 * Makes a merchant's goods orderable the way the shopper was shown. Where the cart or the market would
 * now need something else nothing is done: nobody gets quantities they have not seen. Doing it again
 * does nothing.
 */
export async function applySuggestion(
  actor: Actor,
  { merchantKey, changes }: Accepted,
  language: Locale,
  trace: Trace = {},
  deps: CartDeps = cartDeps(),
): Promise<Result<CartChange & { removalId: string | null }, CartRefusal>> {
  const changed: CartRefusal = { kind: "changed_since", reason: "suggestion_changed" };
  const { stored, dto } = await loadCart(actor, language, trace, deps);
  const group = dto.merchants.find(({ key }) => key === merchantKey);
  const held = new Map((stored?.lines ?? []).map(({ id, quantity }) => [id, quantity]));
  const done =
    changes.length > 0 && changes.every(({ lineId, to }) => (held.get(lineId) ?? 0) === to);
  if (!done && !isDeepStrictEqual(group?.suggestion?.changes ?? [], changes))
    return refuse(changed);
  let removalId: string | null = null;
  const applied = await changeCart(actor, deps, async (tx, cart) => {
    const now = new Map((await readLines(tx, cart.id)).map(({ id, quantity }) => [id, quantity]));
    if (changes.every(({ lineId, to }) => (now.get(lineId) ?? 0) === to)) return succeed("same");
    if (changes.some(({ lineId, from }) => now.get(lineId) !== from)) return refuse(changed);
    removalId = await makeChanges(tx, deps, cart.id, changes);
    return succeed("changed");
  });
  return applied.ok ? succeed({ ...applied.value, removalId }) : applied;
}

/** The id under which what was taken out can be put back, or null. */
async function makeChanges(
  tx: Transaction,
  deps: CartDeps,
  cartId: string,
  changes: readonly QuantityChange[],
): Promise<string | null> {
  const updatedAt = new Date(deps.clock.now());
  for (const { lineId, to } of changes)
    if (to > 0) await changeHeldLine(tx, cartId, lineId, { quantity: to, updatedAt });
  const out = changes.filter(({ to }) => to === 0).map(({ lineId }) => lineId);
  if (out.length === 0) return null;
  const removalId = randomId(16);
  await takeOut(tx, deps, cartId, out, removalId);
  return removalId;
}
