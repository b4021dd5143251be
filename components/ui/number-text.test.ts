import { expect, it } from "vitest";
import { numberText, weightText } from "./number-text";

it("groups thousands", () => {
  expect(numberText(12345, "en")).toBe("12,345");
});

it("keeps light goods in grams", () => {
  expect(weightText(999, "en")).toBe("999 g");
});

it("says heavy goods in kilograms", () => {
  expect(weightText(1250, "en")).toBe("1.25 kg");
});
