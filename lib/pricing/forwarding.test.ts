import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import {
  forwardingEstimate,
  parcelCost,
  ratesFor,
  type ForwardingRate,
  type ParcelLine,
} from "./forwarding";

const NOW = 1_700_000_000_000;
const UNKNOWN = { fromGrams: 100, toGrams: 1000 };

function rate(change: Partial<ForwardingRate> = {}): ForwardingRate {
  return {
    id: "A",
    country: "VN",
    name: "By road",
    firstGrams: 1000,
    first: fen(4000),
    stepGrams: 500,
    step: fen(1200),
    volumeDivisor: 5000,
    validFrom: NOW - 1000,
    validUntil: null,
    ...change,
  };
}

function line(change: Partial<ParcelLine> = {}): ParcelLine {
  return { ref: "L1", quantity: 1, weightGrams: 200, size: null, ...change };
}

describe("which rates hold", () => {
  test.each<[string, Partial<ForwardingRate>[], string[]]>([
    ["the country's own", [{}, { id: "B", country: "TH" }], ["A"]],
    ["those for everywhere", [{ country: "*" }], ["A"]],
    ["never both", [{ id: "B", country: "*", name: "By air" }, {}], ["A"]],
    ["every service", [{}, { id: "B", name: "By air" }], ["B", "A"]],
    ["the youngest of a name", [{}, { id: "B", validFrom: NOW }], ["B"]],
    ["none that is over", [{ validUntil: NOW }], []],
    ["none to come", [{ validFrom: NOW + 1 }], []],
  ])("%s", (_what, rates, ids) => {
    expect(ratesFor(rates.map(rate), "VN", NOW).map(({ id }) => id)).toEqual(ids);
  });
});

test.each([
  [0, 4000],
  [1000, 4000],
  [1001, 5200],
  [1500, 5200],
  [1501, 6400],
  [3000, 8800],
])("%i g cost %i fen", (grams, minor) => {
  expect(parcelCost(rate(), grams)).toEqual(fen(minor));
});

describe("the estimate", () => {
  const estimate = (lines: ParcelLine[]) => forwardingEstimate([rate()], lines, UNKNOWN);

  test("is exact where every weight is known", () => {
    const { grams, unweighed, services } = estimate([line({ quantity: 6 }), line()]);
    expect(grams).toEqual({ from: 1400, to: 1400 });
    expect(unweighed).toEqual([]);
    expect(services[0]?.cost).toEqual({ from: fen(5200), to: fen(5200) });
  });

  test("is a range where a weight is not known, and says which", () => {
    const { grams, unweighed, services } = estimate([
      line({ quantity: 5 }),
      line({ ref: "L2", quantity: 2, weightGrams: null }),
    ]);
    expect(grams).toEqual({ from: 1200, to: 3000 });
    expect(unweighed).toEqual(["L2"]);
    expect(services[0]?.cost).toEqual({ from: fen(5200), to: fen(8800) });
  });

  test("counts room where it weighs more than the goods", () => {
    const size = { lengthMm: 300, widthMm: 200, heightMm: 100 };
    const { services } = estimate([line({ quantity: 2, size })]);
    // 2 × 30 × 20 × 10 cm³ ÷ 5000 = 2.4 kg
    expect(services[0]?.cost.from).toEqual(fen(4000 + 3 * 1200));
  });

  test("puts the cheapest service first", () => {
    const air = rate({ id: "B", name: "By air", first: fen(9000) });
    const { services } = forwardingEstimate([air, rate()], [line()], UNKNOWN);
    expect(services.map(({ name }) => name)).toEqual(["By road", "By air"]);
  });

  test("never falls when goods are added", () => {
    const lines = fc.array(
      fc.record({
        ref: fc.string({ maxLength: 3 }),
        quantity: fc.integer({ min: 1, max: 999 }),
        weightGrams: fc.option(fc.nat({ max: 50_000 })),
        size: fc.option(
          fc.record({
            lengthMm: fc.nat({ max: 2000 }),
            widthMm: fc.nat({ max: 2000 }),
            heightMm: fc.nat({ max: 2000 }),
          }),
        ),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, (list) => {
        const [all] = estimate(list).services;
        const [fewer] = estimate(list.slice(1)).services;
        expect(all && fewer && all.cost.from.minor >= fewer.cost.from.minor).toBe(true);
        expect(all && all.cost.to.minor >= all.cost.from.minor).toBe(true);
      }),
    );
  });
});
