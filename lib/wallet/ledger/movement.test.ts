import { describe, expect, it, test } from "vitest";
import { entriesOf, planMovement, type Movement } from "./movement";

const parts = { goods: 70, freight: 20, fees: 10 };
const has = (available: number, held: number) => ({ available, held });

test.each<[Movement, Record<string, number>]>([
  [
    { kind: "top_up", amount: 100 },
    { received: -100, available: 100 },
  ],
  [
    { kind: "hold", amount: 100 },
    { available: -100, held: 100 },
  ],
  [
    { kind: "release", amount: 100 },
    { held: -100, available: 100 },
  ],
  [
    { kind: "capture", parts },
    { held: -100, goods: 70, freight: 20, fees: 10 },
  ],
  [
    { kind: "capture", parts: { goods: 100, freight: 0, fees: 0 } },
    { held: -100, goods: 100 },
  ],
  [
    { kind: "refund", parts },
    { available: 100, goods: -70, freight: -20, fees: -10 },
  ],
  [
    { kind: "adjustment", amount: 5 },
    { adjustments: -5, available: 5 },
  ],
  [
    { kind: "adjustment", amount: -5 },
    { adjustments: 5, available: -5 },
  ],
])("%j makes its entries, which sum to zero", (movement, expected) => {
  const entries = entriesOf(movement);
  expect(Object.fromEntries(entries.map(({ account, amount }) => [account, amount]))).toEqual(
    expected,
  );
  expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
});

describe("what a wallet does not have", () => {
  it.each<[Movement, ReturnType<typeof has>, number]>([
    [{ kind: "hold", amount: 100 }, has(99, 500), 1],
    [{ kind: "hold", amount: 100 }, has(0, 0), 100],
    [{ kind: "release", amount: 100 }, has(500, 40), 60],
    [{ kind: "capture", parts }, has(500, 99), 1],
    [{ kind: "adjustment", amount: -10 }, has(7, 500), 3],
  ])("is missed to the fen: %j of %j", (movement, balances, missing) => {
    const planned = planMovement(movement, balances);
    expect(planned).toEqual({ ok: false, error: { kind: "insufficient_funds", missing } });
  });

  it.each<[Movement, ReturnType<typeof has>]>([
    [{ kind: "hold", amount: 100 }, has(100, 0)],
    [{ kind: "release", amount: 100 }, has(0, 100)],
    [{ kind: "capture", parts }, has(0, 100)],
    [{ kind: "adjustment", amount: -7 }, has(7, 0)],
  ])("is not missed when it is just enough: %j of %j", (movement, balances) => {
    expect(planMovement(movement, balances).ok).toBe(true);
  });
});

describe("an amount no movement can have", () => {
  it.each<Movement>([
    { kind: "top_up", amount: 0 },
    { kind: "top_up", amount: -1 },
    { kind: "hold", amount: 1.5 },
    { kind: "release", amount: Number.NaN },
    { kind: "capture", parts: { goods: 0, freight: 0, fees: 0 } },
    { kind: "capture", parts: { goods: 10, freight: -1, fees: 0 } },
    { kind: "refund", parts: { goods: 0.5, freight: 0, fees: 0 } },
    { kind: "adjustment", amount: 0 },
    { kind: "top_up", amount: Number.MAX_SAFE_INTEGER },
  ])("is a fault of the caller: %j", (movement) => {
    expect(() => planMovement(movement, has(10, 10))).toThrow(RangeError);
  });
});
