import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, fen, money, parseYuan, times, toDecimal } from "./money";

describe("parseYuan", () => {
  test.each([
    ["15.0", 1500],
    ["6.06", 606],
    ["3", 300],
    [3.8, 380],
    ["0.01", 1],
    [" 19.90 ", 1990],
    ["0.0150", 2],
    ["0.0100", 1],
    ["999999999999.99", 99999999999999],
  ])("reads %s yuan as %i fen", (text, minor) => {
    expect(parseYuan(text)).toEqual({ ok: true, value: fen(minor) });
  });

  test.each(["", "-1", "1.2.3", "1,000", "¥5", "NaN", "Infinity", "1e3", "١٢"])(
    "refuses %j",
    (text) => {
      expect(parseYuan(text)).toEqual({ ok: false, error: "not_a_price" });
    },
  );

  test("is the inverse of toDecimal for every amount of fen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (minor) => {
        expect(parseYuan(toDecimal(fen(minor)))).toEqual({ ok: true, value: fen(minor) });
      }),
    );
  });
});

describe("amounts", () => {
  test("a fraction of a minor unit is refused", () => {
    expect(() => money(1.5, "CNY")).toThrow(RangeError);
  });

  test("two currencies are never added", () => {
    expect(() => add(fen(1), money(1, "USD"))).toThrow(TypeError);
  });

  test("a product past the safe integers is refused", () => {
    expect(() => times(fen(Number.MAX_SAFE_INTEGER), 2)).toThrow(RangeError);
  });

  test.each([
    [money(5, "CNY"), "0.05"],
    [money(-5, "CNY"), "-0.05"],
    [money(123456, "USD"), "1234.56"],
    [money(15000, "VND"), "15000"],
  ])("%o is written as %s", (amount, text) => {
    expect(toDecimal(amount)).toBe(text);
  });
});
