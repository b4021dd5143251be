import { expect, it } from "vitest";
import { rateMeter } from "./rate";

it("refuses what is over the limit in any sliding second, and counts it", () => {
  const meter = rateMeter(2);
  expect([0, 400, 999, 1000].map((at) => meter.admit(at))).toEqual([true, true, false, true]);
  expect(meter.rejected()).toBe(1);
});

it("knows the busiest second without a limit", () => {
  const meter = rateMeter(null);
  for (const at of [0, 900, 1100, 1200, 3000]) meter.admit(at);
  expect(meter.peak()).toBe(3);
});
