import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import type { FeeRule } from "@/lib/pricing/fee-rules";
import { amountsOf, askedOrder, quoted, silentOutcome } from "./test-support/orders";
import { wholeCost } from "./whole-cost";

const rule: FeeRule = {
  id: "F",
  name: "Service",
  basisPoints: 500,
  minimum: fen(100),
  scope: "merchant",
  market: null,
  validFrom: 0,
  validUntil: null,
  createdAt: 0,
};

const fees = (cost: ReturnType<typeof wholeCost>) => cost.orders.map(({ fee }) => fee.minor);

describe("the whole cost", () => {
  test("is what the orders come to and the fee on their goods", () => {
    const order = askedOrder("A", { outcome: quoted(amountsOf(10_000, 800, 1000)) });
    const cost = wholeCost([order], [rule], 1);
    expect(cost.fee).toEqual(fen(450));
    expect(cost.whole).toEqual(fen(9800 + 450));
  });

  test("leaves out what is not quoted", () => {
    const silent = askedOrder("B", { outcome: silentOutcome() });
    const cost = wholeCost([askedOrder("A"), silent], [rule], 1);
    expect(fees(cost)).toEqual([100, 0]);
    expect(cost.whole).toEqual(fen(1100));
  });

  test("asks a merchant's minimum once, however many orders", () => {
    const parts = [1, 2, 3].map((part) => askedOrder(`A#${part}`, { merchantKey: "A" }));
    expect(fees(wholeCost(parts, [rule], 1))).toEqual([50, 50, 50]);
  });

  test("is nothing for nothing", () => {
    expect(wholeCost([], [rule], 1)).toMatchObject({ fee: fen(0), whole: fen(0) });
  });

  test("names the rules that held, used or not", () => {
    const other = { ...rule, id: "E", market: "taobao" as const };
    expect(wholeCost([askedOrder("A")], [rule, other], 1).feeRuleIds).toEqual(["E", "F"]);
  });
});

const anyOrder = fc
  .record({
    merchant: fc.integer({ min: 1, max: 8 }),
    market: fc.constantFrom("1688" as const, "taobao" as const),
    goods: fc.nat({ max: 9_000_000 }),
    freight: fc.nat({ max: 90_000 }),
    off: fc.double({ min: 0, max: 1, noNaN: true }),
    known: fc.boolean(),
  })
  .map(({ merchant, market, goods, freight, off, known }) => ({
    merchantKey: `${market}/${merchant}`,
    market,
    outcome: known ? quoted(amountsOf(goods, freight, Math.floor(goods * off))) : silentOutcome(),
  }));

test("parts sum to the whole, to the fen", () => {
  const rules = fc.array(
    fc.record({
      basisPoints: fc.nat({ max: 10_000 }),
      minimum: fc.nat({ max: 5000 }).map(fen),
      scope: fc.constantFrom("checkout" as const, "merchant" as const),
      market: fc.constantFrom(null, "1688" as const, "taobao" as const),
    }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(anyOrder, { maxLength: 25 }), rules, (list, some) => {
      const orders = list.map((order, index) => askedOrder(String(index), order));
      const cost = wholeCost(
        orders,
        some.map((part, index) => ({ ...rule, ...part, id: String(index) })),
        1,
      );
      const paid = cost.orders.reduce(
        (sum, { outcome, fee }) =>
          sum + fee.minor + (outcome?.kind === "quoted" ? outcome.amounts.total.minor : 0),
        0,
      );
      expect(paid).toBe(cost.whole.minor);
      const { goods, freight, extra, discount } = cost.amounts;
      const explained = goods.minor + freight.minor + extra.minor - discount.minor + cost.fee.minor;
      expect(explained).toBe(cost.whole.minor);
    }),
  );
});
