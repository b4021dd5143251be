import { expect, test } from "vitest";
import { signedTimestamp } from "./timestamp";

test.each([
  [1715669977082, "ms", "1715669977082"],
  [1715669977082.9, "ms", "1715669977082"],
  [1715669977982, "s", "1715669977"],
] as const)("%d in %s is %s", (now, unit, expected) => {
  expect(signedTimestamp(now, unit)).toBe(expected);
});
