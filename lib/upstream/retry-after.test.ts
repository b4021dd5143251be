import { expect, test } from "vitest";
import { parseRetryAfter } from "./retry-after";

const now = Date.parse("2026-11-23T10:00:00Z");

test.each([
  ["3", 3_000],
  [" 0 ", 0],
  ["7200", 3_600_000],
  ["Mon, 23 Nov 2026 10:00:30 GMT", 30_000],
  ["Mon, 23 Nov 2026 09:00:00 GMT", 0],
  ["Mon, 23 Nov 2027 10:00:00 GMT", 3_600_000],
  ["Mon, 99 Nov 2026 10:00:00 GMT", null],
  ["2026-11-23T10:00:30Z", null],
  ["1.5", null],
  ["-1", null],
  ["1e3", null],
  ["soon", null],
  ["", null],
  [null, null],
])("%j waits %j ms", (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected);
});
