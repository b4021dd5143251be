import type { Actor } from "@/lib/auth/actor";
import type { Fallback } from "@/lib/kernel/fallback";
import type { Result } from "@/lib/kernel/result";
import { changeLine } from "./change-lines";
import { cartDeps, type CartDeps } from "./deps";
import type { CartChange, CartRefusal } from "./refusal";

/**
 * What to do when a line can't be had as asked. Variants are kept by key and looked up when they are
 * needed: one that is gone by then is passed over.
 */
export function setFallback(
  actor: Actor,
  { lineId, fallback }: { lineId: string; fallback: Fallback },
  deps: CartDeps = cartDeps(),
): Promise<Result<CartChange, CartRefusal>> {
  return changeLine(actor, lineId, { fallback }, deps);
}
