import { describe, expect, it } from "vitest";
import { moneyParts, moneyText } from "./money-parts";

describe("moneyParts", () => {
  it("cuts an amount where its minor unit begins", () => {
    expect(moneyParts({ minor: 123450, currency: "CNY" }, "en")).toEqual([
      { text: "¥1,234", minor: false },
      { text: ".50", minor: true },
    ]);
  });

  it("has no minor unit where the currency has none", () => {
    expect(moneyParts({ minor: 1234, currency: "VND" }, "en")).toEqual([
      { text: "₫1,234", minor: false },
    ]);
  });

  it("keeps the order of a locale that writes the sign behind", () => {
    expect(moneyParts({ minor: 1250, currency: "EUR" }, "de").map((part) => part.minor)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("stays exact where a float would not", () => {
    expect(moneyText({ minor: Number.MAX_SAFE_INTEGER, currency: "CNY" }, "en")).toBe(
      "¥90,071,992,547,409.91",
    );
  });
});
