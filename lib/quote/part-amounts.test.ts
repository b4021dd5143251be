import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fen, type Money } from "@/lib/kernel/money";
import type { PreviewPart } from "@/lib/upstream";
import { partAmounts, sumAmounts, type Amounts } from "./part-amounts";

type Told = Partial<Record<"goods" | "freight" | "total", number | null>> & {
  lines?: (number | null)[];
};

const yuan = (minor: number | null | undefined): Money | null =>
  minor === null || minor === undefined ? null : fen(minor);

function part({ goods, freight, total, lines = [] }: Told): PreviewPart {
  return {
    sellerName: null,
    lines: lines.map((amount, line) => ({
      line,
      marketId: null,
      unitPrice: null,
      amount: yuan(amount),
      problem: null,
      promotions: [],
    })),
    goods: yuan(goods),
    freight: yuan(freight),
    discount: null,
    additionalFee: null,
    total: yuan(total),
    promotions: [],
    tradeModes: null,
    flow: null,
    problem: null,
    message: null,
  };
}

const minors = (amounts: Amounts | null) =>
  amounts && [
    amounts.goods.minor,
    amounts.freight.minor,
    amounts.discount.minor,
    amounts.extra.minor,
    amounts.total.minor,
  ];

describe("the amounts of a part", () => {
  test.each<[string, Told, number[] | null]>([
    [
      "goods and freight",
      { lines: [300, 700], freight: 500, total: 1500 },
      [1000, 500, 0, 0, 1500],
    ],
    [
      "a discount, told or not",
      { lines: [1000], freight: 500, total: 1300 },
      [1000, 500, 200, 0, 1300],
    ],
    ["something on top", { lines: [1000], freight: 500, total: 1600 }, [1000, 500, 0, 100, 1600]],
    [
      "goods by their sum where a line is silent",
      { lines: [1, null], goods: 900, freight: 100, total: 1000 },
      [900, 100, 0, 0, 1000],
    ],
    ["freight that is not told apart", { lines: [1000], total: 1500 }, [1000, 0, 0, 500, 1500]],
    ["the total alone", { total: 1500 }, [1500, 0, 0, 0, 1500]],
    ["no total but its parts", { goods: 900, freight: 100 }, [900, 100, 0, 0, 1000]],
    [
      "freight above the total",
      { lines: [100], freight: 900, total: 500 },
      [100, 500, 100, 0, 500],
    ],
    ["nothing that says what is charged", { lines: [1000], freight: 100 }, null],
  ])("%s", (_what, told, expected) => {
    expect(minors(partAmounts(part(told)))).toEqual(expected);
  });
});

const amount = fc.option(fc.nat({ max: 90_000_000 }));
const told = fc.record({
  goods: amount,
  freight: amount,
  total: fc.nat({ max: 90_000_000 }),
  lines: fc.array(amount, { maxLength: 50 }),
});

test("parts make the total, whatever the upstream says", () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 20 }), (all) => {
      const each = all.map((one) => partAmounts(part(one))).filter((one) => one !== null);
      for (const { goods, freight, discount, extra, total } of [...each, sumAmounts(each)]) {
        expect(goods.minor + freight.minor + extra.minor - discount.minor).toBe(total.minor);
        expect(Math.min(goods.minor, freight.minor, discount.minor, extra.minor)).toBeGreaterThan(
          -1,
        );
      }
      const totals = all.reduce((sum, one) => sum + one.total, 0);
      expect(sumAmounts(each).total.minor).toBe(totals);
    }),
  );
});
