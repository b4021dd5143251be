import { expect, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import { count, positive, scaled, translated, yuan } from "./values";

test.each([
  ["15.0", fen(1500)],
  [3.8, fen(380)],
  ["ask", null],
  [null, null],
  [undefined, null],
])("%j yuan", (text, expected) => {
  expect(yuan(text)).toEqual(expected);
});

test.each([
  [1.005, 1000, 1005],
  [0.35, 1000, 350],
  [20.55, 10, 206],
  [0, 1000, null],
  [-1, 1000, null],
  [null, 1000, null],
  [1e300, 1000, null],
])("%j times %d is %j", (value, factor, expected) => {
  expect(scaled(value, factor)).toBe(expected);
});

test.each([
  [0, 0, null],
  [3, 3, 3],
  [-1, null, null],
  [null, null, null],
])("%j as a count is %j, as a minimum %j", (value, counted, minimum) => {
  expect([count(value), positive(value)]).toEqual([counted, minimum]);
});

test.each([
  ["Red", "红", { text: "Red", original: "红" }],
  [null, "红", { text: "红", original: "红" }],
  ["Red", null, { text: "Red", original: null }],
  [null, undefined, null],
])("%j and %j", (translation, original, expected) => {
  expect(translated(translation, original)).toEqual(expected);
});
