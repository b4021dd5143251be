import { cartDeps, type CartDeps } from "@/lib/cart/deps";
import type { Trace } from "@/lib/catalog/trace";
import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";

export type QuoteDeps = CartDeps;

/** What the running shop makes quotes with. */
export function quoteDeps(): QuoteDeps {
  return cartDeps();
}

/** Who asks, in which language, and the request it is for. */
export type Asking = { actor: Actor; language: Locale; trace: Trace };
