import { describe, expect, it } from "vitest";
import { fen } from "./money";
import { ladderRows, quoteOffer, reachedRow, type PricedSku } from "./quote";

const sku = (
  choice: number[],
  price: number | null,
  extra: Partial<PricedSku> = {},
): PricedSku => ({
  choice,
  stock: 10,
  unitPrice: price === null ? null : fen(price),
  listPrice: null,
  ...extra,
});
const bySku = (skus: PricedSku[]) => ({ pricing: "by_sku" as const, skus, ladder: [] });
const ladder = [
  { minQuantity: 100, unitPrice: fen(800) },
  { minQuantity: 2, unitPrice: fen(1000) },
];

describe("a price by SKU", () => {
  it("is a range over what can still be bought while the choice is open", () => {
    const offer = bySku([sku([0], 300, { stock: 0 }), sku([1], 500), sku([2], 900)]);
    expect(quoteOffer(offer, [null], 1)).toEqual({ kind: "range", min: fen(500), max: fen(900) });
  });

  it("narrows with every option picked", () => {
    const offer = bySku([sku([0, 0], 100), sku([1, 0], 500), sku([1, 1], 600)]);
    expect(quoteOffer(offer, [1, null], 1)).toMatchObject({ min: fen(500), max: fen(600) });
  });

  it("is exact before the choice where every variant costs the same", () => {
    const offer = bySku([sku([0], 250), sku([1], 250)]);
    expect(quoteOffer(offer, [null], 4)).toMatchObject({ kind: "exact", subtotal: fen(1000) });
  });

  it("is the SKU's own after the choice, with its list price and subtotal", () => {
    const offer = bySku([sku([0], 250, { listPrice: fen(300) }), sku([1], 999)]);
    expect(quoteOffer(offer, [0], 3)).toEqual({
      kind: "exact",
      unitPrice: fen(250),
      listPrice: fen(300),
      subtotal: fen(750),
    });
  });

  it("drops a list price that is no higher", () => {
    const offer = bySku([sku([0], 250, { listPrice: fen(250) })]);
    expect(quoteOffer(offer, [0], 1)).toMatchObject({ listPrice: null });
  });

  it.each([
    ["the chosen SKU has no price", [sku([0], null)], [0]],
    ["one of the open SKUs has no price", [sku([0], null), sku([1], 5)], [null]],
    ["everything is sold out", [sku([0], 5, { stock: 0 }), sku([1], 6, { stock: 0 })], [null]],
    ["there is no SKU", [], []],
  ])("is unknown when %s", (_, skus, choice) => {
    expect(quoteOffer(bySku(skus), choice, 1)).toEqual({ kind: "unknown" });
  });
});

describe("a price by quantity", () => {
  const offer = { pricing: "by_quantity" as const, skus: [sku([0], 9), sku([1], 9)], ladder };

  it.each([
    [1, 1000],
    [99, 1000],
    [100, 800],
  ])("follows the quantity %i before any choice", (quantity, minor) => {
    expect(quoteOffer(offer, [null], quantity)).toMatchObject({ unitPrice: fen(minor) });
  });

  it("falls back to the SKU's own price where no ladder was sent", () => {
    expect(quoteOffer({ ...offer, ladder: [] }, [1], 2)).toMatchObject({ unitPrice: fen(9) });
  });
});

describe("ladderRows", () => {
  it("reads upwards, each row up to the next", () => {
    expect(ladderRows(ladder, 2)).toEqual([
      { from: 2, to: 99, unitPrice: fen(1000) },
      { from: 100, to: null, unitPrice: fen(800) },
    ]);
  });

  it("leaves out what the minimum puts out of reach", () => {
    expect(ladderRows(ladder, 150)).toEqual([{ from: 150, to: null, unitPrice: fen(800) }]);
  });

  it.each([
    [1, 0],
    [99, 0],
    [100, 1],
    [5000, 1],
  ])("says which row %i pieces reach", (quantity, row) => {
    expect(reachedRow(ladderRows(ladder, 2), quantity)).toBe(row);
  });
});
