import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CURRENCIES, MINOR_DIGITS, money } from "@/lib/kernel/money";
import { approximationParts, moneyParts, moneyText, moneyWidth } from "./format-money";

const LANGUAGES = ["en", "vi", "th", "es", "zh"];
const everyPair = LANGUAGES.flatMap((locale) =>
  CURRENCIES.map((currency) => [locale, currency] as const),
);

/** 12345.67 or 1234567 of each currency; ~ is the space that does not break. */
const WANTED: Record<string, Record<string, string>> = {
  en: {
    CNY: "¥12,345.67",
    USD: "$12,345.67",
    EUR: "€12,345.67",
    THB: "฿12,345.67",
    VND: "₫1,234,567",
    JPY: "JP¥1,234,567",
    CLP: "CLP$1,234,567",
  },
  vi: {
    CNY: "12.345,67~¥",
    USD: "12.345,67~$",
    EUR: "12.345,67~€",
    THB: "12.345,67~฿",
    VND: "1.234.567~₫",
    JPY: "1.234.567~JP¥",
    CLP: "1.234.567~CLP$",
  },
  th: {
    CNY: "¥12,345.67",
    USD: "$12,345.67",
    EUR: "€12,345.67",
    THB: "฿12,345.67",
    VND: "₫1,234,567",
    JPY: "JP¥1,234,567",
    CLP: "CLP$1,234,567",
  },
  es: {
    CNY: "12.345,67~¥",
    USD: "12.345,67~$",
    EUR: "12.345,67~€",
    THB: "12.345,67~฿",
    VND: "1.234.567~₫",
    JPY: "1.234.567~JP¥",
    CLP: "1.234.567~CLP$",
  },
  zh: {
    CNY: "¥12,345.67",
    USD: "$12,345.67",
    EUR: "€12,345.67",
    THB: "฿12,345.67",
    VND: "₫1,234,567",
    JPY: "JP¥1,234,567",
    CLP: "CLP$1,234,567",
  },
};

describe("moneyText", () => {
  test.each(everyPair)("in %s, %s", (locale, currency) => {
    expect(moneyText(money(1234567, currency), locale)).toBe(
      WANTED[locale]?.[currency]?.replaceAll("~", "\u00a0"),
    );
  });

  test.each(LANGUAGES)("in %s no two currencies look the same", (locale) => {
    const texts = CURRENCIES.map((currency) =>
      moneyText(money(10 ** MINOR_DIGITS[currency] * 250, currency), locale).replace(/[.,]00/, ""),
    );
    expect(new Set(texts).size).toBe(CURRENCIES.length);
  });

  test.each(everyPair)("in %s, %s has no place to break a line", (locale, currency) => {
    expect(moneyText(money(-1234567890, currency), locale)).not.toMatch(/[ \t\n]/);
  });

  test.each(everyPair)("in %s, %s keeps every digit of every amount", (locale, currency) => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (minor) => {
        const digits = moneyText(money(minor, currency), locale).replace(/\D/g, "");
        expect(Number(digits)).toBe(minor);
      }),
      { numRuns: 50 },
    );
  });
});

describe("moneyParts", () => {
  test.each(everyPair)("in %s, the minor unit of %s is cut off", (locale, currency) => {
    const minor = moneyParts(money(1234567, currency), locale)
      .filter((part) => part.minor)
      .map((part) => part.text.replace(/^[.,]/, ""));
    expect(minor).toEqual(MINOR_DIGITS[currency] === 0 ? [] : ["67"]);
  });
});

describe("approximationParts", () => {
  test("says below where the amount is below the smallest unit", () => {
    const parts = approximationParts({ amount: money(1, "USD"), below: true }, "en");
    expect(parts.map((part) => part.text).join("")).toBe("<$0.01");
  });

  test("is the plain amount otherwise", () => {
    const amount = money(175, "USD");
    expect(approximationParts({ amount, below: false }, "en")).toEqual(moneyParts(amount, "en"));
  });
});

describe("moneyWidth", () => {
  test.each(everyPair)("in %s, %s never needs more than the largest amount", (locale, currency) => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const widths = [Math.min(a, b), Math.max(a, b)].map((minor) =>
          moneyWidth(money(minor, currency), locale),
        );
        expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
      }),
      { numRuns: 50 },
    );
  });
});
