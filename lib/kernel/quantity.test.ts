import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LARGEST_QUANTITY,
  largestQuantity,
  quantityProblem,
  settleQuantity,
  stepQuantity,
} from "./quantity";

const rules = (minimum: number, lot: number, stock: number | null) => ({ minimum, lot, stock });

describe("settleQuantity", () => {
  it.each([
    ["keeps what can be ordered", 5, rules(2, 1, 10), 5],
    ["lifts to the minimum", 1, rules(3, 1, null), 3],
    ["fills the lot", 13, rules(1, 12, null), 24],
    ["lifts a minimum between lots to a whole lot", 1, rules(20, 12, null), 24],
    ["stops at the stock", 99, rules(1, 1, 40), 40],
    ["stops at the last whole lot in stock", 99, rules(1, 12, 40), 36],
    ["answers the minimum when the stock is below it", 99, rules(10, 1, 4), 10],
    ["reads an unreadable number as one", Number.NaN, rules(1, 1, null), 1],
    ["stops at the largest line", 1e12, rules(1, 7, null), 999_999],
  ])("%s", (_, wanted, given, settled) => {
    expect(settleQuantity(wanted, given)).toBe(settled);
  });
});

describe("quantityProblem", () => {
  it.each([
    ["nothing wrong", 24, rules(20, 12, 24), null],
    ["too few", 12, rules(20, 12, null), "below_minimum"],
    ["part of a lot", 25, rules(20, 12, null), "not_whole_lots"],
    ["more than there is", 36, rules(20, 12, 35), "above_stock"],
    ["more than there is, even below the minimum", 5, rules(20, 1, 4), "above_stock"],
  ] as const)("sees %s", (_, quantity, given, problem) => {
    expect(quantityProblem(quantity, given)).toBe(problem);
  });
});

describe("stepQuantity", () => {
  it.each([
    ["up by one piece", 3, 1, rules(1, 1, null), 4],
    ["up by one lot", 24, 1, rules(1, 12, null), 36],
    ["up to the next whole lot from between two", 25, 1, rules(1, 12, null), 36],
    ["down to the last whole lot from between two", 25, -1, rules(1, 12, null), 24],
    ["down, not below the minimum", 20, -1, rules(20, 1, null), 20],
    ["up, not above the stock", 10, 1, rules(1, 1, 10), 10],
  ] as const)("goes %s", (_, quantity, by, given, next) => {
    expect(stepQuantity(quantity, by, given)).toBe(next);
  });
});

const anyRules = fc.record({
  minimum: fc.integer({ min: 1, max: 5000 }),
  lot: fc.integer({ min: 1, max: 500 }),
  stock: fc.option(fc.nat(20_000)),
});

it("settles every number on one that can be ordered, wherever one exists", () => {
  fc.assert(
    fc.property(fc.double(), anyRules, (wanted, given) => {
      const settled = settleQuantity(wanted, given);
      expect(settled).toBeLessThanOrEqual(LARGEST_QUANTITY);
      if (largestQuantity(given) !== null) expect(quantityProblem(settled, given)).toBeNull();
      else expect(quantityProblem(settled, given)).toBe("above_stock");
    }),
  );
});
