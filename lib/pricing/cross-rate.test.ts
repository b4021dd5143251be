import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDecimal } from "@/lib/kernel/decimal";
import { CURRENCIES, type Currency } from "@/lib/kernel/money";
import { yuanRate } from "./cross-rate";
import type { RateBase, RateQuote, RateSource } from "./rates";

function quote(
  base: RateBase,
  currency: Currency,
  rate: string,
  asOf = 1_000,
  source: RateSource = "ecb",
): RateQuote {
  const read = parseDecimal(rate);
  if (!read.ok) throw new Error(rate);
  return { base, currency, rate: read.value, asOf, source };
}

function asFraction(quotes: RateQuote[], to: Currency): string | null {
  const cross = yuanRate(quotes, to);
  return cross && `${cross.rate.numerator}/${cross.rate.denominator}`;
}

describe("yuanRate", () => {
  test("a quote against the yuan is taken as it is", () => {
    expect(asFraction([quote("CNY", "VND", "3650.25")], "VND")).toBe("14601/4");
  });

  // 1.2187 / 7.791 is 12187/77910; both are divisible by 7.
  test("two quotes against the euro are crossed exactly", () => {
    const quotes = [quote("EUR", "CNY", "7.791"), quote("EUR", "USD", "1.2187")];
    expect(asFraction(quotes, "USD")).toBe("1741/11130");
  });

  test("the euro itself is the yuan's quote upside down", () => {
    expect(asFraction([quote("EUR", "CNY", "8")], "EUR")).toBe("1/8");
  });

  test("a quote of the euro against the yuan carries quotes against the euro", () => {
    const quotes = [quote("CNY", "EUR", "0.125"), quote("EUR", "THB", "40")];
    expect(asFraction(quotes, "THB")).toBe("5/1");
  });

  test.each([
    ["without the yuan", [quote("EUR", "USD", "1.1")], "USD"],
    ["without the currency", [quote("EUR", "CNY", "8")], "VND"],
    ["without anything", [], "EUR"],
  ] as const)("%s there is no rate", (_what, quotes, to) => {
    expect(yuanRate([...quotes], to)).toBeNull();
  });

  test("a cross is as old as its oldest leg", () => {
    const quotes = [quote("EUR", "CNY", "8", 5_000), quote("EUR", "VND", "30000", 2_000, "staff")];
    expect(yuanRate(quotes, "VND")).toMatchObject({ asOf: 2_000, sources: ["ecb", "staff"] });
  });

  test.each([
    ["the direct quote", 9_000, "5/1"],
    ["the cross", 500, "4/1"],
  ])("of two ways the newer counts: %s", (_what, asOf, fraction) => {
    const quotes = [
      quote("EUR", "CNY", "10"),
      quote("EUR", "THB", "40"),
      quote("CNY", "THB", "5", asOf, "staff"),
    ];
    expect(asFraction(quotes, "THB")).toBe(fraction);
  });

  test("times the yuan per euro, a cross is the quote again", () => {
    const units = fc.bigInt({ min: 1n, max: 10n ** 12n });
    const scale = fc.nat({ max: 12 });
    const others = fc.constantFrom(...CURRENCIES.filter((one) => one !== "CNY" && one !== "EUR"));
    fc.assert(
      fc.property(units, scale, units, scale, others, (a, aScale, b, bScale, to) => {
        const cross = yuanRate(
          [
            { ...quote("EUR", "CNY", "1"), rate: { units: a, scale: aScale } },
            { ...quote("EUR", to, "1"), rate: { units: b, scale: bScale } },
          ],
          to,
        );
        const top = BigInt(cross?.rate.numerator ?? 0) * a * 10n ** BigInt(bScale);
        const bottom = BigInt(cross?.rate.denominator ?? 0) * b * 10n ** BigInt(aScale);
        expect(top).toBe(bottom);
      }),
    );
  });
});
