import fc from "fast-check";
import { expect, it } from "vitest";
import { planCaptureOf } from "./plan-capture";

const confirmed = { freightMinor: 500, feeMinor: 300, totalMinor: 10_800 };

it.each([
  [
    "as confirmed",
    [{ total: 10_500, freight: 500 }],
    { goods: 10_000, freight: 500, fees: 300 },
    0,
  ],
  ["cheaper", [{ total: 9_500, freight: 0 }], { goods: 9_500, freight: 0, fees: 300 }, 0],
  [
    "split in two",
    [
      { total: 6_000, freight: 300 },
      { total: 4_500, freight: 200 },
    ],
    { goods: 10_000, freight: 500, fees: 300 },
    0,
  ],
  ["not told", [{ total: null, freight: null }], { goods: 10_000, freight: 500, fees: 300 }, 0],
  ["nothing known", [], { goods: 10_000, freight: 500, fees: 300 }, 0],
  [
    "dearer, out of the fee",
    [{ total: 10_700, freight: 500 }],
    { goods: 10_200, freight: 500, fees: 100 },
    0,
  ],
  [
    "dearer than all",
    [{ total: 11_000, freight: 500 }],
    { goods: 10_300, freight: 500, fees: 0 },
    200,
  ],
])("takes what the upstream asks: %s", (_name, asked, parts, uncoveredMinor) => {
  expect(planCaptureOf(confirmed, asked, 10_800)).toEqual({ parts, uncoveredMinor });
});

it("never takes more than is held, and accounts for every fen the upstream asked", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  const asked = fc.array(fc.record({ total: amount, freight: amount }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(amount, amount, amount, asked, (freightMinor, feeMinor, held, orders) => {
      const { parts, uncoveredMinor } = planCaptureOf(
        { freightMinor, feeMinor, totalMinor: held },
        orders,
        held,
      );
      const total = orders.reduce((sum, order) => sum + order.total, 0);
      expect(
        Math.min(parts.goods, parts.freight, parts.fees, uncoveredMinor),
      ).toBeGreaterThanOrEqual(0);
      expect(parts.goods + parts.freight + parts.fees).toBeLessThanOrEqual(held);
      expect(parts.goods + parts.freight + uncoveredMinor).toBe(total);
      expect(parts.fees).toBeLessThanOrEqual(feeMinor);
    }),
  );
});
