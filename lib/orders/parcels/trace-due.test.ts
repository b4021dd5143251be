import { expect, it } from "vitest";
import { isTraceDue } from "./trace-due";

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

it.each([
  ["never asked for", null, 0, null, true],
  ["asked for just now", null, 0, 29_000, false],
  ["asked for half a minute ago", null, 0, 30_000, true],
  ["an hour on its way", null, HOUR, 9 * MINUTE, false],
  ["an hour on its way, asked for ten minutes ago", null, HOUR, 10 * MINUTE, true],
  ["a month on its way", "moving", 720 * HOUR, 5 * HOUR, false],
  ["a month on its way, asked for six hours ago", "moving", 720 * HOUR, 6 * HOUR, true],
  ["signed for", "signed", HOUR, 100 * HOUR, false],
  ["sent back", "returned", HOUR, null, false],
] as const)("a parcel that is %s", (_what, state, travelled, checkedAgo, due) => {
  const checkedAt = checkedAgo === null ? null : NOW - checkedAgo;
  expect(isTraceDue({ state, since: NOW - travelled, checkedAt }, NOW)).toBe(due);
});
