import { expect, test } from "vitest";
import type { RateDto } from "@/lib/contract/currency";
import { money, type Currency } from "@/lib/kernel/money";
import { priceInYuan } from "./price-in-yuan";

function rate(to: Currency, numerator: string, denominator: string): RateDto {
  const asOf = "2026-11-20T11:00:00.000Z";
  return { from: "CNY", to, numerator, denominator, asOf, sources: ["staff"], state: "current" };
}
const rates = new Map([
  ["VND", rate("VND", "3600", "1")],
  ["USD", rate("USD", "7", "50")],
  ["EUR", rate("EUR", "10", "79")],
] as const);

test.each<[number, Currency, number, string | null]>([
  [12_345, "CNY", 12_345, null],
  [3_600_000, "VND", 100_000, "1 CNY = 3600 VND, staff, 2026-11-20"],
  [100, "VND", 3, "1 CNY = 3600 VND, staff, 2026-11-20"],
  [10_000, "USD", 71_429, "1 CNY = 0.14 USD, staff, 2026-11-20"],
  [10_000, "EUR", 79_000, "1 CNY ≈ 0.12658228 EUR (10/79), staff, 2026-11-20"],
])("%d of %s comes to %d fen", (minor, currency, fen, rateNote) => {
  const priced = priceInYuan(money(minor, currency), rates);
  expect(priced).toEqual({ amount: money(fen, "CNY"), rateNote });
});

test("what has no rate has no price, nor has what is less than a fen", () => {
  expect(priceInYuan(money(100, "THB"), rates)).toBeNull();
  expect(priceInYuan(money(1, "VND"), rates)).toBeNull();
});
