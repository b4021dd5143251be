import fc from "fast-check";
import { expect, it, test } from "vitest";
import { unitPriceAt } from "@/lib/kernel/ladder";
import { nextRung } from "./next-rung";
import { rung, terms } from "./testing";

const LADDER = [rung(10, 900), rung(1, 1000), rung(50, 700)];

function shortOf(...[offer, pieces, room]: Parameters<typeof nextRung>) {
  const next = nextRung(offer, pieces, room);
  return next && [next.more, next.savedPerPiece.minor, next.totalChange.minor];
}

test.each([
  ["the nearest rung", { ladder: LADDER }, 4, 99, [6, 100, 5000]],
  ["a rung that makes all of it cheaper", { ladder: LADDER }, 49, 99, [1, 200, -9100]],
  ["none above the last", { ladder: LADDER }, 50, 99, null],
  ["none out of reach", { ladder: LADDER }, 4, 5, null],
  ["in whole lots", { ladder: LADDER, lot: 4 }, 4, 99, [8, 100, 6800]],
  ["a lot that carries past a rung", { ladder: LADDER, lot: 48 }, 4, 99, [48, 300, 32_400]],
  ["below the first rung", { ladder: [rung(5, 900), rung(9, 800)] }, 2, 99, [7, 100, 5400]],
  ["no dearer rung", { ladder: [rung(1, 700), rung(9, 800)] }, 2, 99, null],
  ["nothing where each SKU has its price", { ladder: LADDER, pricing: "by_sku" }, 4, 99, null],
  ["nothing of nothing", { ladder: LADDER }, 0, 99, null],
] as const)("%s", (_name, offer, pieces, room, expected) => {
  const pricing = { pricing: "by_quantity" as const };
  expect(shortOf(terms({ ...pricing, ...offer }), pieces, room)).toEqual(expected);
});

it("is the first number of pieces, counted up lot by lot, at which a piece costs less", () => {
  const ladders = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 20 })), {
      minLength: 1,
      maxLength: 4,
    })
    // Ladders only go down, as the marketplace's do.
    .map((pairs) => {
      const froms = [...new Set(pairs.map(([from]) => from))].toSorted((a, b) => a - b);
      const prices = pairs.map(([, price]) => price).toSorted((a, b) => b - a);
      return froms.map((from, at) => rung(from, prices[at] ?? 1));
    });
  fc.assert(
    fc.property(
      ladders,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(1, 3, 5),
      (ladder, pieces, lot) => {
        const now = unitPriceAt(ladder, pieces)?.minor ?? 0;
        let more = lot;
        while (more <= 60 && (unitPriceAt(ladder, pieces + more)?.minor ?? 0) >= now) more += lot;
        const next = nextRung(terms({ pricing: "by_quantity", ladder, lot }), pieces, 60);
        expect(next?.more ?? null).toBe(more > 60 ? null : more);
      },
    ),
  );
});
