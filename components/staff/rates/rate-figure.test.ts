import { expect, test } from "vitest";
import { rateFigure } from "./rate-figure";

test.each([
  ["3600", "1", "3600"],
  ["7", "50", "0.14"],
  ["10", "79", "0.12658227"],
  ["36502500", "10000", "3650.25"],
])("%s / %s reads %s", (numerator, denominator, figure) => {
  expect(rateFigure({ numerator, denominator })).toBe(figure);
});
