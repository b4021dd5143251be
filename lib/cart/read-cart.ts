import type { Actor } from "@/lib/auth/actor";
import type { Trace } from "@/lib/catalog/trace";
import type { CartDto } from "@/lib/contract/cart";
import type { Locale } from "@/lib/i18n/locales";
import { cartDtoOf } from "./cart-dto";
import { cartDeps, type CartDeps } from "./deps";
import { offersNow, type OfferNow } from "./known-offers";
import { ownerOf } from "./owner";
import { readStoredCart, type StoredCart } from "./store";

/** A cart with what the marketplace says of its offers, for features that go on from here. */
export type LoadedCart = {
  stored: StoredCart | null;
  /** By `offerKeyText`. */
  offers: ReadonlyMap<string, OfferNow>;
  dto: CartDto;
};

/**
 * The actor's cart, judged by what the marketplace says now: one call per distinct offer at most, and
 * lines of offers it does not answer for are `unavailable`, never gone. An actor without a cart has an
 * empty one. Throws when the database can't be asked.
 */
export async function readCart(
  actor: Actor,
  language: Locale,
  trace: Trace = {},
  deps: CartDeps = cartDeps(),
): Promise<CartDto> {
  return (await loadCart(actor, language, trace, deps)).dto;
}

/** The same with the stored lines and the offers themselves. */
export async function loadCart(
  actor: Actor,
  language: Locale,
  trace: Trace = {},
  deps: CartDeps = cartDeps(),
): Promise<LoadedCart> {
  const owner = ownerOf(actor);
  const stored = owner && (await readStoredCart(deps.db, owner));
  const refs = (stored?.lines ?? []).map(({ market, productId }) => ({ market, id: productId }));
  const offers = await offersNow(actor, refs, language, trace);
  return { stored, offers, dto: cartDtoOf(stored, offers, deps.orderSkus) };
}
