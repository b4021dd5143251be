import { expect, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import type { ForwardingRate } from "@/lib/pricing/forwarding";
import { laterCost, type LaterWish } from "./later-cost";
import { askedOrder, quoteLine, silentOutcome } from "./test-support/orders";
import { wholeCost } from "./whole-cost";

const UNKNOWN = { fromGrams: 100, toGrams: 1000 };

function rate(country: string): ForwardingRate {
  return {
    id: country,
    country,
    name: "By sea",
    firstGrams: 1000,
    first: fen(4000),
    stepGrams: 500,
    step: fen(1000),
    volumeDivisor: 5000,
    validFrom: 0,
    validUntil: null,
  };
}

const lines = [
  quoteLine({ quantity: 4, weightGrams: 300 }),
  quoteLine({ lineId: "L2", quantity: 1, weightGrams: null }),
];
const silent = askedOrder("B", { outcome: silentOutcome() });
const { orders } = wholeCost([askedOrder("A", { lines }), silent], [], 1);

function later(rates: ForwardingRate[], wish: Partial<LaterWish> = {}) {
  return laterCost(orders, rates, UNKNOWN, { country: undefined, language: "en", ...wish }, 1);
}

test("counts what is quoted, as a range where a weight is not known", () => {
  expect(later([rate("TH")])).toEqual({
    country: "TH",
    countries: ["TH"],
    grams: { from: 1300, to: 2200 },
    unweighed: ["L2"],
    assumedGrams: { from: 100, to: 1000 },
    services: [{ name: "By sea", cost: { from: fen(5000), to: fen(7000) } }],
  });
});

test.each<[string, string[], Partial<LaterWish>, string | undefined]>([
  ["the one asked for", ["TH", "VN", "*"], { country: "VN" }, "VN"],
  ["the likely one of a language", ["TH", "VN"], { language: "vi" }, "VN"],
  ["the first where the likely one has no rates", ["TH", "*"], { language: "vi" }, "TH"],
  ["not one without rates", ["TH", "*"], { country: "FR" }, "TH"],
  ["the rest of the world", ["TH", "*"], { country: "*" }, "*"],
  ["none without rates at all", [], {}, undefined],
])("is for %s", (_what, countries, wish, expected) => {
  expect(later(countries.map(rate), wish)?.country).toBe(expected);
});
