import type { Actor } from "@/lib/auth/actor";
import type { CartChange, CartRefusal } from "@/lib/cart/refusal";
import type { Result } from "@/lib/kernel/result";
import type { Answer, Refusal } from "./answer";
import { notAllowed } from "./caller";
import { hintCookie } from "./hint-cookie";

/** The marketplace rarely says when to come back. */
const DEFAULT_RETRY_SECONDS = 5;

/** A changed cart as an API answer, with the header's hint. `page` is where a form goes on to. */
export function fromCartChange<Value extends CartChange, Body>(
  actor: Actor,
  changed: Result<Value, CartRefusal>,
  body: (value: Value) => Body,
  page: (value: Value) => string,
): Answer<Body> {
  if (!changed.ok) return cartRefusal(actor, changed.error);
  const { value } = changed;
  return {
    kind: "ok",
    body: body(value),
    keep: false,
    page: page(value),
    cookies: [hintCookie({ cartLines: value.lines, signedIn: actor.kind !== "guest" })],
  };
}

export function cartRefusal(actor: Actor, refusal: CartRefusal): Refusal {
  switch (refusal.kind) {
    case "not_here":
      return { kind: "problem", code: "not_found", reason: "not_in_cart" };
    case "forbidden":
      return notAllowed(actor);
    case "invalid":
      return {
        kind: "problem",
        code: "invalid_input",
        reason: refusal.reason,
        fields: [{ field: refusal.field, message: MESSAGES[refusal.reason] }],
      };
    case "refused":
      return {
        kind: "problem",
        code: "unprocessable",
        reason: refusal.reason,
        fields: [{ field: `lines.${refusal.index}`, message: MESSAGES[refusal.reason] }],
      };
    case "cart_full":
      return { kind: "problem", code: "unprocessable", reason: "cart_full" };
    case "changed_since":
      return { kind: "problem", code: "conflict", reason: refusal.reason };
    case "unavailable":
      return {
        kind: "problem",
        code: "upstream_unavailable",
        reason: "unavailable",
        retryAfterSeconds: refusal.retryAfterSeconds ?? DEFAULT_RETRY_SECONDS,
      };
  }
}

/** For programs; pages have words of their own for each reason. */
const MESSAGES = {
  bad_quantity: "Use a whole number from 1 to 999999.",
  choose_variant: "Choose a value of every option.",
  nothing_chosen: "Give at least one SKU a quantity.",
  offer_gone: "The marketplace has no such offer any more.",
  not_for_sale: "It is not for sale now.",
  sku_gone: "The offer has no such SKU any more.",
  sold_out: "None of it is left.",
  too_many_pieces: "A line holds at most 999999 pieces.",
} as const;
