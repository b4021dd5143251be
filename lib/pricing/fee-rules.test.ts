import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import { MARKETS } from "@/lib/kernel/offer-ref";
import { feeRuleFor, serviceFees, type FeePart, type FeeRule } from "./fee-rules";

const NOW = 1_700_000_000_000;

function rule(change: Partial<FeeRule> & { least?: number }): FeeRule {
  const { least = 0, ...rest } = change;
  return {
    id: "A",
    name: "Service",
    basisPoints: 500,
    minimum: fen(least),
    scope: "merchant",
    market: null,
    validFrom: NOW - 1000,
    validUntil: null,
    createdAt: NOW - 1000,
    ...rest,
  };
}

const part = (minor: number, market: FeePart["market"] = "1688"): FeePart => ({
  market,
  goods: fen(minor),
});

describe("which rule holds", () => {
  test.each<[string, Partial<FeeRule>[], string | null]>([
    ["none without rules", [], null],
    ["one that began", [{ id: "A" }], "A"],
    ["not one that begins later", [{ id: "A", validFrom: NOW + 1 }], null],
    ["one that begins this moment", [{ id: "A", validFrom: NOW }], "A"],
    ["not one that ends this moment", [{ id: "A", validUntil: NOW }], null],
    ["one that ends a moment later", [{ id: "A", validUntil: NOW + 1 }], "A"],
    ["the market's own before all", [{ id: "B" }, { id: "A", market: "1688" }], "A"],
    [
      "the market's own, older or not",
      [
        { id: "B", validFrom: NOW },
        { id: "A", market: "1688" },
      ],
      "A",
    ],
    ["never another market's", [{ id: "A", market: "taobao" }], null],
    ["the one that began last", [{ id: "B" }, { id: "A", validFrom: NOW - 10 }], "A"],
    ["the one written last", [{ id: "B" }, { id: "A", createdAt: NOW - 10 }], "A"],
  ])("%s", (_what, rules, id) => {
    expect(feeRuleFor(rules.map(rule), "1688", NOW)?.id ?? null).toBe(id);
  });
});

describe("what is asked", () => {
  test.each<[string, Parameters<typeof rule>[0][], FeePart[], number[]]>([
    ["nothing without a rule", [], [part(1000)], [0]],
    ["percent of goods", [{}], [part(1000)], [50]],
    ["half a fen goes up", [{ basisPoints: 50 }], [part(100)], [1]],
    ["less than half goes down", [{ basisPoints: 49 }], [part(100)], [0]],
    ["the minimum for each merchant", [{ least: 300 }], [part(1000), part(9000)], [300, 450]],
    [
      "the minimum of a checkout once",
      [{ scope: "checkout", least: 300 }],
      [part(1000), part(2000)],
      [100, 200],
    ],
    [
      "rounded once per checkout",
      [{ scope: "checkout", basisPoints: 50 }],
      [part(33), part(33), part(34)],
      [0, 0, 1],
    ],
    [
      "a minimum is shared where goods cost nothing",
      [{ scope: "checkout", least: 5 }],
      [part(0), part(0)],
      [3, 2],
    ],
    [
      "each market by its own rule",
      [
        { id: "A", market: "1688" },
        { id: "B", market: "taobao", basisPoints: 1000, scope: "checkout" },
      ],
      [part(1000), part(1000, "taobao"), part(3000, "taobao")],
      [50, 100, 300],
    ],
  ])("%s", (_what, rules, parts, fees) => {
    const shares = serviceFees(rules.map(rule), parts, NOW);
    expect(shares.map(({ fee }) => fee.minor)).toEqual(fees);
  });

  test("names the rule of every share", () => {
    const rules = [rule({ id: "A", market: "1688" })];
    const shares = serviceFees(rules, [part(100, "taobao"), part(100)], NOW);
    expect(shares.map(({ ruleId }) => ruleId)).toEqual([null, "A"]);
  });
});

const parts = fc.array(
  fc.record({
    market: fc.constantFrom(...MARKETS),
    goods: fc.nat({ max: 50_000_000 }).map((minor) => fen(minor)),
  }),
  { maxLength: 25 },
);

test("shares of a checkout's rule sum to its fee on all goods", () => {
  fc.assert(
    fc.property(parts, fc.nat({ max: 10_000 }), fc.nat({ max: 5000 }), (list, points, least) => {
      const shares = serviceFees(
        [rule({ scope: "checkout", basisPoints: points, least })],
        list,
        NOW,
      );
      const goods = list.reduce((sum, { goods: { minor } }) => sum + BigInt(minor), 0n);
      const whole = Number((goods * BigInt(points) + 5000n) / 10_000n);
      const expected = list.length === 0 ? 0 : Math.max(whole, least);
      expect(shares.reduce((sum, { fee }) => sum + fee.minor, 0)).toBe(expected);
      expect(shares.every(({ fee }) => fee.minor >= 0)).toBe(true);
    }),
  );
});
