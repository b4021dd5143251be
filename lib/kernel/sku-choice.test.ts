import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chosenSku,
  matchingSkus,
  openingChoice,
  pickValue,
  restoreChoice,
  valueState,
} from "./sku-choice";

/** Colours 0–1 by sizes 0–2: red has no size 2, blue's size 1 is sold out. */
const shirts = [
  { choice: [0, 0], stock: 5 },
  { choice: [0, 1], stock: null },
  { choice: [1, 0], stock: 3 },
  { choice: [1, 1], stock: 0 },
  { choice: [1, 2], stock: 9 },
];

describe("valueState", () => {
  it.each([
    ["a colour with stock in any size", [null, null], 0, 0, "available"],
    ["a size by itself", [null, null], 1, 2, "available"],
    ["a size the colour has", [1, null], 1, 2, "available"],
    ["a size with unknown stock", [0, null], 1, 1, "available"],
    ["a size sold out in the colour", [1, null], 1, 1, "sold_out"],
    ["a size the colour never had", [0, null], 1, 2, "absent"],
    ["a colour, whatever size is picked", [1, 2], 0, 0, "available"],
    ["a value nobody made", [null, null], 0, 7, "absent"],
  ] as const)("knows %s", (_, choice, option, value, state) => {
    expect(valueState(shirts, choice, option, value)).toBe(state);
  });

  it("calls a colour sold out when every size of it is", () => {
    const gone = shirts.map((sku) => (sku.choice[0] === 1 ? { ...sku, stock: 0 } : sku));
    expect(valueState(gone, [null, null], 0, 1)).toBe("sold_out");
  });
});

describe("pickValue", () => {
  it("keeps the size where the new colour has it", () => {
    expect(pickValue(shirts, [0, 1], 0, 1)).toEqual([1, 1]);
  });

  it("opens the size again where the new colour does not", () => {
    expect(pickValue(shirts, [1, 2], 0, 0)).toEqual([0, null]);
  });
});

describe("openingChoice", () => {
  it("leaves real questions open and answers those with one value", () => {
    const oneColour = shirts.filter((sku) => sku.choice[0] === 1);
    expect(openingChoice(oneColour, 2)).toEqual([1, null]);
  });

  it("asks nothing of an offer without SKUs", () => {
    expect(openingChoice([], 0)).toEqual([]);
  });
});

describe("restoreChoice", () => {
  it.each([
    ["a whole choice", [1, 2], [1, 2]],
    ["a sold-out one, which exists", [1, 1], [1, 1]],
    ["half of one", [null, 2], [null, 2]],
    ["one that was never made", [0, 2], [0, null]],
    ["indexes out of range", [9, 0], [null, 0]],
    ["more than there are options", [0, 0, 0], [0, 0]],
    ["nothing", [], [null, null]],
  ])("restores %s", (_, wanted, restored) => {
    expect(restoreChoice(shirts, 2, wanted)).toEqual(restored);
  });
});

const world = fc.integer({ min: 1, max: 3 }).chain((options) =>
  fc.record({
    options: fc.constant(options),
    skus: fc.array(
      fc.record({
        choice: fc.array(fc.nat(3), { minLength: options, maxLength: options }),
        stock: fc.option(fc.nat(3)),
      }),
      { minLength: 1, maxLength: 20 },
    ),
    picks: fc.array(fc.record({ option: fc.nat(options - 1), value: fc.nat(3) })),
  }),
);

describe("any walk over the options a page lets through", () => {
  it("never leaves the shopper with a combination that is not made", () => {
    fc.assert(
      fc.property(world, ({ options, skus, picks }) => {
        let choice = openingChoice(skus, options);
        for (const { option, value } of picks) {
          if (valueState(skus, choice, option, value) === "absent") continue;
          choice = pickValue(skus, choice, option, value);
          expect(choice[option]).toBe(value);
          expect(matchingSkus(skus, choice).length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("can always reach every SKU, whatever was picked before", () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ options, skus, picks }, seed) => {
        let choice = openingChoice(skus, options);
        const pick = (option: number, value: number) => {
          if (valueState(skus, choice, option, value) !== "absent")
            choice = pickValue(skus, choice, option, value);
        };
        for (const { option, value } of picks) pick(option, value);
        const goal = skus[seed % skus.length]!;
        goal.choice.forEach((value, option) => pick(option, value));
        expect(chosenSku(skus, choice)?.choice).toEqual(goal.choice);
      }),
    );
  });
});
