import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderableQuantity, unitPriceAt } from "./ladder";
import { fen } from "./money";

const ladder = [
  { minQuantity: 100, unitPrice: fen(80) },
  { minQuantity: 2, unitPrice: fen(120) },
  { minQuantity: 20, unitPrice: fen(100) },
];

describe("unitPriceAt", () => {
  test.each([
    [1, 120],
    [2, 120],
    [19, 120],
    [20, 100],
    [99, 100],
    [100, 80],
    [1_000_000, 80],
  ])("%i pieces cost %i fen each", (quantity, minor) => {
    expect(unitPriceAt(ladder, quantity)).toEqual(fen(minor));
  });

  test("no ladder, no price", () => {
    expect(unitPriceAt([], 5)).toBeNull();
  });
});

describe("orderableQuantity", () => {
  test.each([
    [1, 1, 1, 1],
    [1, 3, 1, 3],
    [5, 3, 1, 5],
    [5, 3, 4, 8],
    [8, 3, 4, 8],
    [0, 0, 0, 1],
  ])("%i wanted at a minimum of %i in lots of %i makes %i", (wanted, minimum, lot, expected) => {
    expect(orderableQuantity(wanted, minimum, lot)).toBe(expected);
  });

  test("is the smallest quantity that satisfies all three", () => {
    const small = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(small, small, small, (wanted, minimum, lot) => {
        const fits = (quantity: number) =>
          quantity >= Math.max(1, wanted) &&
          quantity >= minimum &&
          quantity % Math.max(lot, 1) === 0;
        let reference = 1;
        while (!fits(reference)) reference += 1;
        expect(orderableQuantity(wanted, minimum, lot)).toBe(reference);
      }),
    );
  });
});
