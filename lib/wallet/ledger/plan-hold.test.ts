import { expect, test } from "vitest";
import { leftOf, planCapture, planRelease } from "./plan-hold";

const hold = (held: number, captured = 0, released = 0) => ({ held, captured, released });
const goods = (amount: number) => ({ goods: amount, freight: 0, fees: 0 });

test.each([
  [hold(100), 100, 0],
  [hold(100, 30), 70, 0],
  [hold(100, 30, 20), 1, 49],
])("of %j, %d can be spent and %d are left", (state, amount, left) => {
  const planned = planCapture(state, goods(amount));
  expect(planned.ok && leftOf(planned.value.after)).toBe(left);
  expect(planned.ok && planned.value.movement).toEqual({ kind: "capture", parts: goods(amount) });
});

test.each([
  [hold(100), 101, 1],
  [hold(100, 60, 40), 5, 5],
])("of %j, %d are %d too many", (state, amount, missing) => {
  const refused = { ok: false, error: { kind: "exceeds_hold", missing } };
  expect(planCapture(state, goods(amount))).toEqual(refused);
  expect(planRelease(state, amount)).toEqual(refused);
});

test.each([
  [hold(100, 30, 20), "rest" as const, 50],
  [hold(100, 30), 20, 20],
])("of %j, releasing %s gives back %d", (state, asked, amount) => {
  const planned = planRelease(state, asked);
  expect(planned.ok && planned.value.movement).toEqual({ kind: "release", amount });
});

test("nothing is left to give back of a hold that was spent", () => {
  expect(planRelease(hold(100, 100), "rest")).toMatchObject({
    ok: true,
    value: { movement: null },
  });
});
