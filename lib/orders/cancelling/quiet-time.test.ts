import { expect, test } from "vitest";
import { quietTimeLeft } from "./quiet-time";

test.each([
  ["1688", 100_000, 101_000, 11_000],
  ["1688", 100_000, 112_000, 0],
  ["1688", 100_000, 500_000, 0],
  ["1688", null, 500_000, 0],
  ["taobao", 100_000, 100_000, 0],
] as const)("on %s, made by %s, it is %s: %s ms to go", (market, placedBy, now, left) => {
  expect(quietTimeLeft(market, placedBy, now)).toBe(left);
});
