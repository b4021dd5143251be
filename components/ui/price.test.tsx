import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { fen } from "@/lib/kernel/money";
import { ApproximatePrice, PriceRange } from "./price";

const DOLLARS: ExchangeRate = { from: "CNY", to: "USD", numerator: "14", denominator: "100" };

function text(element: React.ReactElement): string {
  return renderToStaticMarkup(element).replaceAll(/<[^>]+>/g, "");
}

describe("a price in the shopper's currency", () => {
  test("is marked as approximate", () => {
    expect(text(<ApproximatePrice min={fen(1250)} rate={DOLLARS} locale="en" />)).toBe(
      "≈\u00a0$1.75",
    );
  });

  test("has both ends of a range", () => {
    expect(
      text(<ApproximatePrice min={fen(1250)} max={fen(2000)} rate={DOLLARS} locale="es" />),
    ).toBe("≈\u00a01,75\u00a0$–2,80\u00a0$");
  });

  test("is one price where both ends look the same", () => {
    expect(
      text(<ApproximatePrice min={fen(1250)} max={fen(1251)} rate={DOLLARS} locale="en" />),
    ).toBe("≈\u00a0$1.75");
  });

  test("never looks free", () => {
    expect(text(<ApproximatePrice min={fen(1)} rate={DOLLARS} locale="en" />)).toBe(
      "≈\u00a0&lt;$0.01",
    );
  });
});

test("a range of equal prices is one price", () => {
  expect(text(<PriceRange min={fen(1250)} max={fen(1250)} locale="en" />)).toBe("¥12.50");
});
