import { expect, test } from "vitest";
import type { Currency } from "./money";
import { parseAmount } from "./parse-amount";

test.each<[string, Currency, number]>([
  ["100", "CNY", 10_000],
  ["100.5", "USD", 10_050],
  ["100,05", "EUR", 10_005],
  [" 0.01 ", "CNY", 1],
  ["0", "CNY", 0],
  ["3600000", "VND", 3_600_000],
  ["500", "JPY", 500],
  ["999999999999.99", "CNY", 99_999_999_999_999],
])("%j in %s is %d minor units", (text, currency, minor) => {
  expect(parseAmount(text, currency)).toEqual({ ok: true, value: { minor, currency } });
});

test.each<[string, Currency]>([
  ["1.000", "EUR"],
  ["1,000", "USD"],
  ["1.5", "VND"],
  ["1.000", "VND"],
  ["1,000.50", "USD"],
  ["-5", "CNY"],
  ["+5", "CNY"],
  ["1e3", "CNY"],
  ["¥5", "CNY"],
  ["", "CNY"],
  [".5", "CNY"],
  ["1 000", "CNY"],
  ["1234567890123", "CNY"],
])("%j in %s is not taken for an amount", (text, currency) => {
  expect(parseAmount(text, currency)).toEqual({ ok: false, error: "not_an_amount" });
});
