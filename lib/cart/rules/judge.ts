import type { LineState } from "@/lib/kernel/cart-limits";
import { fen, times, type Money } from "@/lib/kernel/money";
import { quantityProblem } from "@/lib/kernel/quantity";
import { mixedBatchOf, reachesMix, type Mix } from "./mix";
import { unitPriceOf } from "./price";
import type { KnownOffer, OfferTerms, WantedLine } from "./terms";

/** How one line stands. `subtotal` is null for a line that can't be had. */
export type LineVerdict = { state: LineState; unitPrice: Money | null; subtotal: Money | null };

export type MerchantVerdict = { lines: ReadonlyMap<string, LineVerdict>; mix: Mix | null };

const DEAD: ReadonlySet<LineState> = new Set([
  "sold_out",
  "sku_gone",
  "offer_gone",
  "not_for_sale",
]);

/** Whether a line can't be had in any quantity. Such lines count for nothing and stop nothing. */
export function isDead(state: LineState): boolean {
  return DEAD.has(state);
}

/**
 * Judges all lines of one merchant together: the sum over an offer picks its ladder rung and fills its
 * minimum, the sum over all its goods reaches the mixed batch. Lines that can't be had count for nothing.
 */
export function judgeMerchant(
  lines: readonly WantedLine[],
  offers: ReadonlyMap<string, KnownOffer>,
): MerchantVerdict {
  const sums = piecesByOffer(lines, offers);
  const priced = lines.map((line) => {
    const state = fateOf(line, offers.get(line.offerKey));
    const unitPrice = priceOf(line, offers.get(line.offerKey), sums.get(line.offerKey) ?? 0);
    return { line, state, unitPrice };
  });
  const mix = mixOf(priced, offers);
  const verdicts = priced.map(({ line, state, unitPrice }): [string, LineVerdict] => {
    const terms = knownTerms(offers.get(line.offerKey));
    const settled = state ?? (terms && unitPrice ? quantityState(line, terms) : "not_for_sale");
    const pays = unitPrice !== null && !isDead(settled);
    return [
      line.id,
      { state: settled, unitPrice, subtotal: pays ? times(unitPrice, line.quantity) : null },
    ];
  });
  return { lines: new Map(verdicts), mix };

  function quantityState(line: WantedLine, terms: OfferTerms): LineState {
    const sku = terms.skus.find(({ key }) => key === line.skuKey);
    const alone = { minimum: 1, lot: terms.lot, stock: sku?.stock ?? null };
    const problem = quantityProblem(line.quantity, alone);
    if (problem === "above_stock") return problem;
    const lifted = terms.mixedBatch !== null && mix?.reached === true;
    if (!lifted && (sums.get(line.offerKey) ?? 0) < terms.minimum) return "below_minimum";
    return line.quantity % Math.max(terms.lot, 1) === 0 ? "ok" : "not_whole_lots";
  }
}

/** What is decided without looking at quantities; null for a line that can be had. */
function fateOf(line: WantedLine, offer: KnownOffer | undefined): LineState | null {
  if (!offer || offer.kind === "unavailable") return "unavailable";
  if (offer.kind === "gone") return "offer_gone";
  if (!offer.terms.onSale) return "not_for_sale";
  const sku = offer.terms.skus.find(({ key }) => key === line.skuKey);
  if (!sku) return "sku_gone";
  if (sku.stock === 0) return "sold_out";
  return unitPriceOf(offer.terms, sku, 1) === null ? "not_for_sale" : null;
}

function priceOf(line: WantedLine, offer: KnownOffer | undefined, pieces: number): Money | null {
  if (!offer || offer.kind === "gone") return null;
  const sku = offer.terms.skus.find(({ key }) => key === line.skuKey);
  return sku ? unitPriceOf(offer.terms, sku, pieces) : null;
}

function piecesByOffer(
  lines: readonly WantedLine[],
  offers: ReadonlyMap<string, KnownOffer>,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const state = fateOf(line, offers.get(line.offerKey));
    if (state !== null && isDead(state)) continue;
    sums.set(line.offerKey, (sums.get(line.offerKey) ?? 0) + line.quantity);
  }
  return sums;
}

type Priced = { line: WantedLine; state: LineState | null; unitPrice: Money | null };

function mixOf(priced: readonly Priced[], offers: ReadonlyMap<string, KnownOffer>): Mix | null {
  const mixable = priced.flatMap(({ line, state, unitPrice }) => {
    const terms = knownTerms(offers.get(line.offerKey));
    return state === null && unitPrice && terms?.mixedBatch
      ? [{ terms: terms.mixedBatch, quantity: line.quantity, fen: unitPrice.minor * line.quantity }]
      : [];
  });
  const asked = mixedBatchOf(mixable.map(({ terms }) => terms));
  if (asked === null) return null;
  const amount = mixable.reduce((sum, part) => sum + part.fen, 0);
  const quantity = mixable.reduce((sum, part) => sum + part.quantity, 0);
  return { ...asked, amount: fen(amount), quantity, reached: reachesMix(asked, amount, quantity) };
}

function knownTerms(offer: KnownOffer | undefined): OfferTerms | null {
  return offer?.kind === "known" ? offer.terms : null;
}
