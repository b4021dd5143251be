import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion, roundToTotal } from "./apportion";

const weights = fc
  .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 20 })
  .filter((list) => list.some((weight) => weight > 0));
const total = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

/** Hands out one unit at a time to whoever lags furthest behind: slow, and another way to the same. */
function slowly(whole: number, list: readonly number[]): number[] {
  const sum = BigInt(list.reduce((so, weight) => so + weight, 0));
  const exact = list.map((weight) => BigInt(whole) * BigInt(weight));
  const shares = exact.map((value) => {
    let floor = value / sum;
    while (floor * sum > value) floor -= 1n;
    return floor;
  });
  while (shares.reduce((so, share) => so + share, 0n) < BigInt(whole)) {
    let furthest = 0;
    exact.forEach((value, index) => {
      const lag = value - (shares[index] ?? 0n) * sum;
      const most = (exact[furthest] ?? 0n) - (shares[furthest] ?? 0n) * sum;
      if (lag > most) furthest = index;
    });
    shares[furthest] = (shares[furthest] ?? 0n) + 1n;
  }
  return shares.map(Number);
}

describe("apportion", () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [1, 2, 3], [2, 3, 5]],
    [1, [1, 1], [1, 0]],
    [7, [0, 5, 0], [0, 7, 0]],
    [-100, [1, 1, 1], [-33, -33, -34]],
    [0, [3, 4], [0, 0]],
  ])("splits %i by %j into %j", (whole, list, shares) => {
    expect(apportion(whole, list)).toEqual(shares);
  });

  test("shares always sum to the total", () => {
    fc.assert(
      fc.property(total, weights, (whole, list) => {
        expect(apportion(whole, list).reduce((so, share) => so + share, 0)).toBe(whole);
      }),
    );
  });

  test("agrees with handing out unit by unit", () => {
    fc.assert(
      fc.property(total, weights, (whole, list) => {
        expect(apportion(whole, list)).toEqual(slowly(whole, list));
      }),
    );
  });

  test.each([
    ["no weight", 5, [0, 0]],
    ["no parts", 5, []],
    ["a negative weight", 5, [1, -1]],
    ["a fraction", 5, [0.5]],
    ["a total that is no integer", 0.5, [1]],
  ])("refuses %s", (_what, whole, list) => {
    expect(() => apportion(whole, list)).toThrow(RangeError);
  });
});

describe("roundToTotal", () => {
  test("refuses a total the parts can't reach by rounding", () => {
    expect(() => roundToTotal([3n, 3n], 2n, 5n)).toThrow(RangeError);
  });
});
