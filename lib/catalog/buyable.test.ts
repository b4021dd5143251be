import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LadderRung } from "@/lib/kernel/ladder";
import { fen } from "@/lib/kernel/money";
import type { Offer, Sku } from "@/lib/upstream";
import { buyableRange, minimumQuantity, skuPrice } from "./buyable";

type Priced = Parameters<typeof buyableRange>[0];

function sku(price: number | null, stock: number | null, promotion: number | null = null): Sku {
  return {
    skuId: null,
    specId: null,
    buyId: null,
    cargoNumber: null,
    choice: [],
    price: price === null ? null : fen(price),
    promotionPrice: promotion === null ? null : fen(promotion),
    stock,
    weightGrams: null,
  };
}

function offer(over: Partial<Priced>): Priced {
  return {
    onSale: true,
    pricing: "by_sku",
    ladder: [],
    skus: [],
    stock: null,
    minOrderQuantity: null,
    lotSize: null,
    ...over,
  };
}

const LADDER: LadderRung[] = [
  { minQuantity: 1, unitPrice: fen(900) },
  { minQuantity: 10, unitPrice: fen(700) },
];

describe("the buyable range", () => {
  it.each<[string, Partial<Priced>, [number, number] | null]>([
    ["spans the SKUs", { skus: [sku(500, 9), sku(800, 9)] }, [500, 800]],
    ["leaves out what is sold out", { skus: [sku(100, 0), sku(800, 9)] }, [800, 800]],
    ["counts unstated stock as enough", { skus: [sku(300, null)] }, [300, 300]],
    ["takes the promotion price", { skus: [sku(500, 9, 400)] }, [400, 400]],
    ["ignores a promotion that is dearer", { skus: [sku(500, 9, 600)] }, [500, 500]],
    ["ignores a price of zero", { skus: [sku(0, 9), sku(700, 9)] }, [700, 700]],
    ["ignores a SKU without a price", { skus: [sku(null, 9), sku(700, 9)] }, [700, 700]],
    ["is nothing when no price was sent", { skus: [sku(null, 9)] }, null],
    ["is nothing when all is sold out", { skus: [sku(500, 0)] }, null],
    ["is nothing off sale", { onSale: false, skus: [sku(500, 9)] }, null],
    ["is nothing below the minimum", { skus: [sku(5, 2), sku(5, 2)], minOrderQuantity: 5 }, null],
    ["fills the minimum over SKUs", { skus: [sku(5, 3), sku(6, 2)], minOrderQuantity: 5 }, [5, 6]],
    ["takes the first rung at one piece", { pricing: "no_sku", ladder: LADDER }, [900, 900]],
    [
      "takes the rung of the minimum",
      { pricing: "by_quantity", ladder: LADDER, minOrderQuantity: 10, skus: [sku(null, 99)] },
      [700, 700],
    ],
    [
      "rounds the minimum up to whole lots",
      { pricing: "no_sku", ladder: LADDER, minOrderQuantity: 7, lotSize: 5 },
      [700, 700],
    ],
    ["needs stock for one article", { pricing: "no_sku", ladder: LADDER, stock: 0 }, null],
    [
      "needs a SKU in stock when priced by quantity",
      { pricing: "by_quantity", ladder: LADDER, skus: [sku(null, 0)] },
      null,
    ],
    ["is nothing without a ladder", { pricing: "no_sku" }, null],
  ])("%s", (_name, over, expected) => {
    const range = buyableRange(offer(over));
    expect(range && [range.min.minor, range.max.minor]).toEqual(expected);
  });
});

describe("a SKU's price", () => {
  it.each<[string, Sku, number | null, number | null]>([
    ["is its own", sku(500, 1), 500, null],
    ["is the promotion's, beside the list price", sku(500, 1, 450), 450, 500],
    ["is the promotion's where that is all that was sent", sku(null, 1, 450), 450, null],
    ["is unknown where none was sent", sku(null, 1), null, null],
  ])("%s", (_name, subject, unit, list) => {
    const { unitPrice, listPrice } = skuPrice(offer({ skus: [subject] }), subject);
    expect([unitPrice?.minor ?? null, listPrice?.minor ?? null]).toEqual([unit, list]);
  });

  it("is the ladder's where the offer prices by quantity", () => {
    const priced = offer({ pricing: "by_quantity", ladder: LADDER, minOrderQuantity: 10 });
    expect(skuPrice(priced, sku(1, 1))).toEqual({ unitPrice: fen(700), listPrice: null });
  });
});

/** Says the same thing the long way: tries every quantity up to the minimum, every SKU, every rung. */
function slowRange(subject: Priced): [number, number] | null {
  if (!subject.onSale) return null;
  let minimum = 1;
  while (minimum < (subject.minOrderQuantity ?? 1) || minimum % Math.max(1, subject.lotSize ?? 1))
    minimum += 1;
  let pieces = subject.skus.length === 0 ? (subject.stock ?? Infinity) : 0;
  for (const { stock } of subject.skus) pieces += stock === null ? Infinity : stock;
  if (pieces < minimum) return null;
  const seen: number[] = [];
  if (subject.pricing === "by_sku") {
    for (const { stock, price, promotionPrice } of subject.skus) {
      const offers = [price?.minor ?? 0, promotionPrice?.minor ?? 0].filter((minor) => minor > 0);
      if (stock !== 0 && offers.length > 0) seen.push(Math.min(...offers));
    }
  } else {
    let rung: LadderRung | undefined;
    for (const candidate of subject.ladder)
      if (candidate.minQuantity <= minimum)
        if (!rung || candidate.minQuantity > rung.minQuantity) rung = candidate;
    for (const candidate of rung ? [] : subject.ladder)
      if (!rung || candidate.minQuantity < rung.minQuantity) rung = candidate;
    if (rung && rung.unitPrice.minor > 0) seen.push(rung.unitPrice.minor);
  }
  return seen.length === 0 ? null : [Math.min(...seen), Math.max(...seen)];
}

it("agrees with the long way on any offer", () => {
  const minor = fc.option(fc.integer({ min: 0, max: 5000 }));
  const stock = fc.option(fc.integer({ min: 0, max: 40 }));
  const subject = fc.record({
    onSale: fc.boolean(),
    pricing: fc.constantFrom<Offer["pricing"][]>("by_sku", "by_quantity", "no_sku"),
    ladder: fc.uniqueArray(
      fc.record({
        minQuantity: fc.integer({ min: 1, max: 60 }),
        unitPrice: fc.integer({ min: 0, max: 5000 }).map(fen),
      }),
      { maxLength: 5, selector: ({ minQuantity }) => minQuantity },
    ),
    skus: fc.array(
      fc.tuple(minor, stock, minor).map((parts) => sku(...parts)),
      { maxLength: 6 },
    ),
    stock,
    minOrderQuantity: fc.option(fc.integer({ min: 1, max: 50 })),
    lotSize: fc.option(fc.integer({ min: 1, max: 12 })),
  });
  fc.assert(
    fc.property(subject, (any) => {
      const range = buyableRange(any);
      expect(range && [range.min.minor, range.max.minor]).toEqual(slowRange(any));
      expect(minimumQuantity(any) % Math.max(1, any.lotSize ?? 1)).toBe(0);
    }),
    { numRuns: 2000 },
  );
});
