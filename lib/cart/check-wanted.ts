import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { OfferNow } from "./known-offers";
import { termsOf } from "./offer-terms";
import type { CartRefusal } from "./refusal";
import { seenOf, type Seen } from "./seen";

export type Wanted = { ref: OfferRef; skuKey: string; quantity: number };

/** What may go into a cart, with what its shopper sees of it. */
export type Checked = Wanted & { seen: Seen };

/**
 * Checks what somebody wants against the offers as they are now: all of it or nothing. The first thing
 * that is wrong is named by its index. Quantities below a minimum are fine: other lines may fill it.
 */
export function checkWanted(
  wanted: readonly Wanted[],
  offers: ReadonlyMap<string, OfferNow>,
): Result<Checked[], CartRefusal> {
  const checked: Checked[] = [];
  for (const [index, want] of wanted.entries()) {
    const now = offers.get(offerKeyText(want.ref));
    if (now?.kind === "gone") return refuse({ kind: "refused", reason: "offer_gone", index });
    if (now?.kind !== "found")
      return refuse({ kind: "unavailable", retryAfterSeconds: now?.retryAfterSeconds ?? null });
    const terms = termsOf(now.offer);
    const seen = seenOf(now.offer, want.skuKey);
    const sku = terms.skus.find(({ key }) => key === want.skuKey);
    if (!terms.onSale) return refuse({ kind: "refused", reason: "not_for_sale", index });
    if (!sku || !seen) return refuse({ kind: "refused", reason: "sku_gone", index });
    if (sku.stock === 0) return refuse({ kind: "refused", reason: "sold_out", index });
    if (seen.unitPrice === null && (seen.ladder ?? []).length === 0)
      return refuse({ kind: "refused", reason: "not_for_sale", index });
    checked.push({ ...want, seen });
  }
  return succeed(checked);
}
