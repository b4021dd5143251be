import { unitPriceAt, type LadderRung } from "./ladder";
import { times, type Money } from "./money";
import { chosenSku, matchingSkus, type ChoosableSku, type Choice } from "./sku-choice";

export type PricedSku = ChoosableSku & { unitPrice: Money | null; listPrice: Money | null };

/** What a price needs to know of an offer; `pricing` as in our offer contract. */
export type PricedOffer = {
  pricing: "by_sku" | "by_quantity" | "no_sku";
  skus: readonly PricedSku[];
  ladder: readonly LadderRung[];
};

/**
 * What can honestly be said about the price of a choice. `range` covers only SKUs that can still be
 * bought; `listPrice` is set only where it is above the price.
 */
export type Quote =
  | { kind: "exact"; unitPrice: Money; listPrice: Money | null; subtotal: Money }
  | { kind: "range"; min: Money; max: Money }
  | { kind: "unknown" };

/** The price of `quantity` pieces of a choice that may not be complete yet. */
export function quoteOffer(offer: PricedOffer, choice: Choice, quantity: number): Quote {
  if (offer.pricing !== "by_sku") {
    const rung = unitPriceAt(offer.ladder, quantity);
    if (rung) return exact(rung, null, quantity);
  }
  const sku = chosenSku(offer.skus, choice);
  if (sku)
    return sku.unitPrice ? exact(sku.unitPrice, sku.listPrice, quantity) : { kind: "unknown" };
  return quoteOpenChoice(offer.skus, choice, quantity);
}

function quoteOpenChoice(skus: readonly PricedSku[], choice: Choice, quantity: number): Quote {
  const buyable = matchingSkus(skus, choice).filter((sku) => sku.stock !== 0);
  const prices = buyable.map((sku) => sku.unitPrice).filter((price) => price !== null);
  const min = cheapest(prices);
  const max = cheapest(prices, -1);
  if (!min || !max || prices.length < buyable.length) return { kind: "unknown" };
  return min.minor === max.minor ? exact(min, null, quantity) : { kind: "range", min, max };
}

function exact(unitPrice: Money, listPrice: Money | null, quantity: number): Quote {
  const above = listPrice && listPrice.minor > unitPrice.minor ? listPrice : null;
  return { kind: "exact", unitPrice, listPrice: above, subtotal: times(unitPrice, quantity) };
}

function cheapest(prices: readonly Money[], sign: 1 | -1 = 1): Money | null {
  return [...prices].sort((a, b) => sign * (a.minor - b.minor))[0] ?? null;
}

export type LadderRow = { from: number; to: number | null; unitPrice: Money };

/**
 * The ladder as people read it: rising quantities, each with its last piece. Rungs that no order can
 * reach because the minimum lies above them are left out; the first row starts at the minimum.
 */
export function ladderRows(ladder: readonly LadderRung[], minimum: number): LadderRow[] {
  const rungs = [...ladder].sort((a, b) => a.minQuantity - b.minQuantity);
  return rungs
    .map((rung, index) => {
      const next = rungs[index + 1];
      return {
        from: index === 0 ? minimum : Math.max(rung.minQuantity, minimum),
        to: next ? next.minQuantity - 1 : null,
        unitPrice: rung.unitPrice,
      };
    })
    .filter((row) => row.to === null || row.to >= row.from);
}

/** Which row of `ladderRows` a quantity earns; the first one below the minimum. */
export function reachedRow(rows: readonly LadderRow[], quantity: number): number {
  return Math.max(
    0,
    rows.findLastIndex((row) => row.from <= quantity),
  );
}
