import { expect, it } from "vitest";
import { secondsUntilToken, takeFromAll, tokensAt } from "./token-bucket";

const limit = { burst: 10, perHour: 10 };
const MINUTE = 60_000;
const T = 1_700_000_000_000;

it.each([
  ["never used", null, T, 10],
  ["just emptied", { tokens: 0, at: T }, T, 0],
  ["six minutes later", { tokens: 0, at: T }, T + 6 * MINUTE, 1],
  ["an hour later", { tokens: 0, at: T }, T + 60 * MINUTE, 10],
  ["a day later, never above its size", { tokens: 3, at: T }, T + 1440 * MINUTE, 10],
  ["a clock that was set back", { tokens: 2, at: T }, T - MINUTE, 2],
])("holds what it should: %s", (_name, bucket, now, tokens) => {
  expect(tokensAt(limit, bucket, now)).toBeCloseTo(tokens, 9);
});

it.each([
  [1, 0],
  [5.5, 0],
  [0, 360],
  [0.5, 180],
  [0.999_999, 1],
])("with %d tokens says to wait %d s", (tokens, seconds) => {
  expect(secondsUntilToken(limit, tokens)).toBe(seconds);
});

it("takes from all or from none", () => {
  const full = { limit, bucket: null };
  const empty = { limit, bucket: { tokens: 0.5, at: T } };
  expect(takeFromAll([full, full], T)).toEqual({
    taken: true,
    buckets: [
      { tokens: 9, at: T },
      { tokens: 9, at: T },
    ],
  });
  expect(takeFromAll([full, empty], T)).toEqual({ taken: false, waitSeconds: 180 });
  expect(takeFromAll([], T)).toEqual({ taken: true, buckets: [] });
});
