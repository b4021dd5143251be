import fc from "fast-check";
import { fen } from "@/lib/kernel/money";
import type { KnownOffer, OfferTerms, WantedLine } from "./terms";

/** An offer of the table tests: ¥10 a piece, no terms. */
export function terms(given: Partial<OfferTerms> = {}): OfferTerms {
  return {
    key: "A",
    onSale: true,
    pricing: "by_sku",
    ladder: [],
    skus: [{ key: "s1", unitPrice: fen(1000), stock: 100 }],
    minimum: 1,
    lot: 1,
    mixedBatch: null,
    ...given,
  };
}

export function sku(key: string, price: number | null, stock: number | null = 100) {
  return { key, unitPrice: price === null ? null : fen(price), stock };
}

export function rung(minQuantity: number, price: number) {
  return { minQuantity, unitPrice: fen(price) };
}

export function want(id: string, quantity: number, offerKey = "A", skuKey = "s1"): WantedLine {
  return { id, offerKey, skuKey, quantity };
}

export function known(...offers: OfferTerms[]): Map<string, KnownOffer> {
  return new Map(offers.map((offer) => [offer.key, { kind: "known", terms: offer }]));
}

export type SmallCart = { lines: WantedLine[]; offers: Map<string, KnownOffer> };

/** Carts of one merchant small enough to try everything: up to three offers of up to two SKUs. */
export const smallCarts: fc.Arbitrary<SmallCart> = fc
  .tuple(
    fc.array(fc.tuple(offerShape(), fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 2 })), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.option(
      fc.record({
        minAmount: fc.option(fc.integer({ min: 1, max: 90 }).map(fen), { nil: null }),
        minQuantity: fc.option(fc.integer({ min: 1, max: 14 }), { nil: null }),
      }),
      { nil: null },
    ),
  )
  .map(([parts, mix]) => {
    const offers = parts.map(([shape, quantities], index): [OfferTerms, readonly number[]] => [
      { ...shape, key: `O${index}`, mixedBatch: shape.mixedBatch && mix },
      quantities,
    ]);
    return {
      offers: known(...offers.map(([offer]) => offer)),
      lines: offers.flatMap(([offer, quantities]) =>
        quantities.map((quantity, at) => want(`${offer.key}.${at}`, quantity, offer.key, `s${at}`)),
      ),
    };
  })
  .filter(({ lines }) => lines.length > 0);

/** Small prices, so that sums meet often. `mixedBatch` only says whether the merchant's counts here. */
function offerShape(): fc.Arbitrary<OfferTerms> {
  const price = fc.integer({ min: 1, max: 9 });
  const stock = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(16));
  return fc.record({
    key: fc.constant(""),
    onSale: fc.integer({ min: 0, max: 9 }).map((roll) => roll > 0),
    pricing: fc.constantFrom("by_sku" as const, "by_quantity" as const),
    ladder: fc
      .array(fc.tuple(fc.integer({ min: 1, max: 12 }), price), { minLength: 1, maxLength: 3 })
      .map((rungs) => [...new Map(rungs)].map(([from, cost]) => rung(from, cost))),
    // The last SKU may be missing: its line's goods are gone.
    skus: fc
      .array(fc.tuple(price, stock), { minLength: 1, maxLength: 2 })
      .map((skus) => skus.map(([cost, left], at) => sku(`s${at}`, cost, left))),
    minimum: fc.integer({ min: 1, max: 9 }),
    lot: fc.constantFrom(1, 1, 2, 3),
    mixedBatch: fc
      .boolean()
      .map((mixes) => (mixes ? { minAmount: null, minQuantity: null } : null)),
  });
}
