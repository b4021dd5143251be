import type { Actor } from "@/lib/auth/actor";
import type { Trace } from "@/lib/catalog/trace";
import type { Locale } from "@/lib/i18n/locales";
import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { addLines } from "./add-lines";
import { cartDeps, type CartDeps } from "./deps";
import { offersNow } from "./known-offers";
import type { CartChange, CartRefusal } from "./refusal";
import { wantedOfForm } from "./wanted-of-form";

export type ProductForm = {
  operationId: string;
  language: Locale;
  /** `offerShape` of the offer as the page showed it. */
  shape: string;
  /** The form's fields by name: see `wantedOfForm`. */
  fields: Readonly<Record<string, string>>;
};

/** Puts what a product page's form asks for into the actor's cart. `pieces` is how many were added. */
export async function addFromProduct(
  actor: Actor,
  ref: OfferRef,
  { operationId, language, shape, fields }: ProductForm,
  trace: Trace = {},
  deps: CartDeps = cartDeps(),
): Promise<Result<CartChange & { pieces: number }, CartRefusal>> {
  const now = (await offersNow(actor, [ref], language, trace)).get(offerKeyText(ref));
  if (now?.kind === "gone") return refuse({ kind: "refused", reason: "offer_gone", index: 0 });
  if (now?.kind !== "found")
    return refuse({ kind: "unavailable", retryAfterSeconds: now?.retryAfterSeconds ?? null });
  const lines = wantedOfForm(now.offer, shape, fields);
  if (!lines.ok) return lines;
  const asked = { operationId, language, lines: lines.value.map((want) => ({ ...want, ref })) };
  const added = await addLines(actor, asked, trace, deps);
  const pieces = lines.value.reduce((sum, { quantity }) => sum + quantity, 0);
  return added.ok ? succeed({ ...added.value, pieces }) : added;
}
