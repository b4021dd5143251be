import { expect, it } from "vitest";
import { volumetricGrams } from "./volumetric-weight";

it.each([
  ["50 × 40 × 30 cm is 12 kg", [500, 400, 300], 12_000],
  ["10 × 10 × 10 cm is 200 g", [100, 100, 100], 200],
  ["part of a gram counts as one", [11, 11, 11], 1],
] as const)("%s", (_, [lengthMm, widthMm, heightMm], grams) => {
  expect(volumetricGrams({ lengthMm, widthMm, heightMm })).toBe(grams);
});
