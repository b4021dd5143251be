import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalText, parseDecimal } from "./decimal";

describe("parseDecimal", () => {
  test.each([
    ["7.9232", { units: 79232n, scale: 4 }],
    ["0.14", { units: 14n, scale: 2 }],
    ["26000", { units: 26000n, scale: 0 }],
    ["0.84210", { units: 8421n, scale: 4 }],
    ["007.0", { units: 7n, scale: 0 }],
    ["0", { units: 0n, scale: 0 }],
  ])("reads %s", (text, value) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value });
  });

  test.each(["", " 1", "-1", "+1", "1e3", "1,5", "1.", ".5", "1.2.3", "٣", "1234567890123", "NaN"])(
    "refuses %j",
    (text) => {
      expect(parseDecimal(text)).toEqual({ ok: false, error: "not_a_decimal" });
    },
  );

  test("keeps every digit", () => {
    const whole = fc.integer({ min: 0, max: 10 ** 12 - 1 });
    const fraction = fc.stringMatching(/^\d{0,11}[1-9]$/);
    fc.assert(
      fc.property(whole, fraction, (left, right) => {
        const text = `${left}.${right}`;
        const read = parseDecimal(text);
        expect(read.ok && decimalText(read.value)).toBe(text);
      }),
    );
  });
});
