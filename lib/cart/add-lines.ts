import type { Actor } from "@/lib/auth/actor";
import type { Trace } from "@/lib/catalog/trace";
import type { Locale } from "@/lib/i18n/locales";
import { succeed, type Result } from "@/lib/kernel/result";
import { changeCart } from "./change-cart";
import { checkWanted, type Wanted } from "./check-wanted";
import { cartDeps, type CartDeps } from "./deps";
import { offersNow } from "./known-offers";
import { isFirstTime } from "./operations";
import { putLines } from "./put-lines";
import type { CartChange, CartRefusal } from "./refusal";

export type Adding = {
  /** Minted by the browser: the same request under the same id adds once. */
  operationId: string;
  lines: readonly Wanted[];
  /** Of the texts that are kept beside the line. */
  language: Locale;
};

/**
 * Puts SKUs into the actor's cart, onto their lines where there are some: all of them or none. What is
 * kept of them comes from the marketplace, read before the cart is locked.
 */
export async function addLines(
  actor: Actor,
  { operationId, lines, language }: Adding,
  trace: Trace = {},
  deps: CartDeps = cartDeps(),
): Promise<Result<CartChange, CartRefusal>> {
  const refs = lines.map(({ ref }) => ref);
  const checked = checkWanted(lines, await offersNow(actor, refs, language, trace));
  if (!checked.ok) return checked;
  return changeCart(actor, deps, async (tx, cart) => {
    if (!(await isFirstTime(tx, deps.clock, cart.id, operationId, lines))) return succeed("same");
    const put = await putLines(tx, deps.clock, cart.id, checked.value);
    return put.ok ? succeed("changed") : put;
  });
}
