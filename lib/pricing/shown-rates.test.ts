import { describe, expect, test } from "vitest";
import { rateDto } from "@/lib/contract/currency";
import { CURRENCIES } from "@/lib/kernel/money";
import { EXAMPLE_RATES } from "./example-rates";
import type { RateQuote } from "./rates";
import { OLD_AFTER_MS, shownRates } from "./shown-rates";

const AS_OF = Date.UTC(2026, 10, 20, 9);
const dong: RateQuote = {
  base: "CNY",
  currency: "VND",
  rate: { units: 3650n, scale: 0 },
  asOf: AS_OF,
  source: "staff",
};

describe("shownRates", () => {
  test("carries the rate's own time", () => {
    expect(shownRates([dong], [], AS_OF + 1).get("VND")?.asOf).toBe("2026-11-20T09:00:00.000Z");
  });

  test.each([
    [OLD_AFTER_MS, "current"],
    [OLD_AFTER_MS + 1, "old"],
  ])("after %i ms a rate is %s", (age, state) => {
    expect(shownRates([dong], [], AS_OF + age).get("VND")?.state).toBe(state);
  });

  test("without a rate there is no currency", () => {
    expect([...shownRates([dong], [], AS_OF).keys()]).toEqual(["VND"]);
  });

  test("an example stands in for a currency without a rate, and says so", () => {
    expect(shownRates([dong], EXAMPLE_RATES, AS_OF).get("THB")?.state).toBe("example");
  });

  test("a recorded rate counts before an example, however old", () => {
    const rates = shownRates([dong], EXAMPLE_RATES, AS_OF + 100 * OLD_AFTER_MS);
    expect(rates.get("VND")).toMatchObject({ state: "old", sources: ["staff"] });
  });

  test("an example is never crossed with a recorded rate", () => {
    const perEuro: RateQuote = { ...dong, base: "EUR", currency: "THB", source: "ecb" };
    expect(shownRates([perEuro], EXAMPLE_RATES, AS_OF).get("THB")?.sources).toEqual(["example"]);
  });

  test("examples cover every currency but the yuan", () => {
    expect([...shownRates([], EXAMPLE_RATES, AS_OF).keys()].sort()).toEqual(
      CURRENCIES.filter((currency) => currency !== "CNY").sort(),
    );
  });

  test("what is shown is what our contract says", () => {
    for (const rate of shownRates([dong], EXAMPLE_RATES, AS_OF).values())
      expect(rateDto.parse(rate)).toEqual(rate);
  });
});
