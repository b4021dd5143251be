import type { OfferDto } from "@/lib/contract/offer";
import type { QuickReason, QuickState } from "@/lib/contract/quick-order";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import type { Money } from "@/lib/kernel/money";
import { termsOf } from "../../offer-terms";
import type { DraftRow } from "../draft/draft-row";
import { readQuantity } from "../rows/quantity-text";
import type { LinkRead } from "./link-of";
import type { FoundWithin } from "./offers-within";
import type { SkuAnswer } from "./sku-finder";

/** A row with everything that is known of it. */
export type CheckedRow = {
  row: DraftRow;
  state: QuickState;
  reason: QuickReason | null;
  ref: OfferRef | null;
  offer: OfferDto | null;
  skuKey: string | null;
  pieces: number | null;
  candidates: readonly string[];
  sameAs: number | null;
  nearest: number | null;
  unitPrice: Money | null;
};

type Known = {
  link: LinkRead;
  found: FoundWithin | undefined;
  skuOf: (offer: OfferDto, text: string, ofLink: string | null) => SkuAnswer;
};

/**
 * What a row says by itself: its link, its SKU, its number. Minimum, lots and stock are judged later,
 * together with the other rows of the same offer. The gravest trouble is named first.
 */
export function settleRow(row: DraftRow, { link, found, skuOf }: Known): CheckedRow {
  const bare: CheckedRow = {
    row,
    state: "wrong",
    reason: null,
    ref: null,
    offer: null,
    skuKey: null,
    pieces: null,
    candidates: [],
    sameAs: null,
    nearest: null,
    unitPrice: null,
  };
  const quantity = readQuantity(row.quantity);
  const asked = { ...bare, pieces: quantity.ok ? quantity.value : null };
  if (link.kind === "wrong") return { ...asked, reason: link.reason };
  if (!found || found.kind === "not_asked")
    return { ...asked, state: "unanswered", reason: "not_asked" };
  if (found.kind === "no_answer") return { ...asked, state: "unanswered", reason: "no_answer" };
  if (found.kind === "gone") return { ...asked, reason: "offer_gone" };
  const { offer, ref } = found;
  const here = { ...asked, offer, ref };
  if (!offer.onSale) return { ...here, reason: "not_for_sale" };
  const sku =
    row.skuKey === undefined
      ? skuOf(offer, row.sku, link.reading.skuId)
      : skuOf(offer, row.skuKey, null);
  if (sku.kind === "open")
    return { ...here, state: "fixable", reason: sku.reason, candidates: sku.candidates };
  // What somebody chose here they may choose again.
  const candidates = row.skuKey === undefined ? [] : termsOf(offer).skus.map(({ key }) => key);
  const named = { ...here, skuKey: sku.skuKey, candidates };
  return quantity.ok
    ? { ...named, state: "ok" }
    : { ...named, state: "fixable", reason: quantity.error };
}
