import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { approximate, convert, convertLines, type ExchangeRate } from "./convert";
import { CURRENCIES, fen, MINOR_DIGITS, money, type Currency } from "./money";

function rateTo(to: Currency, numerator: number, denominator = 1): ExchangeRate {
  return { from: "CNY", to, numerator: String(numerator), denominator: String(denominator) };
}

const anyRate = fc
  .record({
    from: fc.constantFrom(...CURRENCIES),
    to: fc.constantFrom(...CURRENCIES),
    numerator: fc.bigInt({ min: 1n, max: 10n ** 15n }),
    denominator: fc.bigInt({ min: 10n ** 9n, max: 10n ** 15n }),
  })
  .map((rate) => ({ ...rate, numerator: `${rate.numerator}`, denominator: `${rate.denominator}` }));
const anyMinor = fc.integer({ min: -100_000, max: 100_000 });

/** Schoolbook: digit by digit long division, then a look at the remainder. No shortcut shared. */
function slowly(minor: number, rate: ExchangeRate): bigint {
  let top = BigInt(Math.abs(minor)) * BigInt(rate.numerator);
  let bottom = BigInt(rate.denominator);
  for (let i = 0; i < MINOR_DIGITS[rate.to]; i += 1) top *= 10n;
  for (let i = 0; i < MINOR_DIGITS[rate.from]; i += 1) bottom *= 10n;
  let quotient = 0n;
  let carried = 0n;
  for (const digit of String(top)) {
    carried = carried * 10n + BigInt(digit);
    let times = 0n;
    while (carried >= bottom) {
      carried -= bottom;
      times += 1n;
    }
    quotient = quotient * 10n + times;
  }
  if (carried + carried >= bottom) quotient += 1n;
  return minor < 0 ? -quotient : quotient;
}

describe("convert", () => {
  test.each([
    [1250, rateTo("USD", 14, 100), 175],
    [1250, rateTo("EUR", 13, 100), 163],
    [1250, rateTo("THB", 5), 6250],
    [1250, rateTo("VND", 3600), 45000],
    [1250, rateTo("JPY", 20), 250],
    [1250, rateTo("CLP", 130), 1625],
    [1250, rateTo("CNY", 1), 1250],
    [1, rateTo("VND", 3650), 37],
    [-1250, rateTo("EUR", 13, 100), -163],
    [0, rateTo("VND", 3600), 0],
  ])("%i fen at %o is %i", (minor, rate, converted) => {
    expect(convert(fen(minor), rate)).toEqual(money(converted, rate.to));
  });

  test("from a currency without a minor unit", () => {
    const rate: ExchangeRate = { from: "VND", to: "CNY", numerator: "1", denominator: "3600" };
    expect(convert(money(45_000, "VND"), rate)).toEqual(fen(1250));
  });

  test("agrees with long division for every pair", () => {
    fc.assert(
      fc.property(anyMinor, anyRate, (minor, rate) => {
        expect(BigInt(convert(money(minor, rate.from), rate).minor)).toBe(slowly(minor, rate));
      }),
      { numRuns: 1000 },
    );
  });

  test("a float would have been wrong here", () => {
    expect(convert(fen(100), rateTo("USD", 1005, 1000)).minor).toBe(101);
  });

  test("refuses an amount in another currency than the rate's", () => {
    expect(() => convert(money(1, "USD"), rateTo("VND", 3600))).toThrow(TypeError);
  });

  test.each([rateTo("USD", 0), rateTo("USD", -1), rateTo("USD", 1, 0)])("refuses %o", (rate) => {
    expect(() => convert(fen(1), rate)).toThrow(RangeError);
  });

  test("refuses what no safe integer holds", () => {
    expect(() => convert(fen(Number.MAX_SAFE_INTEGER), rateTo("VND", 3600))).toThrow(RangeError);
  });
});

describe("approximate", () => {
  test("says below the smallest unit where rounding would give nothing", () => {
    expect(approximate(fen(2), rateTo("USD", 14, 100))).toEqual({
      amount: money(1, "USD"),
      below: true,
    });
  });

  test.each([0, 100])("gives %i fen as it converts", (minor) => {
    const rate = rateTo("USD", 14, 100);
    expect(approximate(fen(minor), rate)).toEqual({
      amount: convert(fen(minor), rate),
      below: false,
    });
  });
});

describe("convertLines", () => {
  const bills = fc.array(anyMinor, { maxLength: 30 });

  test("the total is the converted total", () => {
    fc.assert(
      fc.property(bills, anyRate, (minors, rate) => {
        const sum = minors.reduce((so, minor) => so + minor, 0);
        const bill = convertLines(
          minors.map((minor) => money(minor, rate.from)),
          rate,
        );
        expect(bill.total).toEqual(convert(money(sum, rate.from), rate));
      }),
    );
  });

  test("the lines sum to the total", () => {
    fc.assert(
      fc.property(bills, anyRate, (minors, rate) => {
        const { lines, total } = convertLines(
          minors.map((minor) => money(minor, rate.from)),
          rate,
        );
        expect(lines.reduce((so, line) => so + line.minor, 0)).toBe(total.minor);
      }),
    );
  });

  test("no line is off by a whole minor unit", () => {
    fc.assert(
      fc.property(bills, anyRate, (minors, rate) => {
        const { lines } = convertLines(
          minors.map((minor) => money(minor, rate.from)),
          rate,
        );
        lines.forEach((line, index) => {
          const bottom = BigInt(rate.denominator) * 10n ** BigInt(MINOR_DIGITS[rate.from]);
          const exact =
            BigInt(minors[index] ?? 0) *
            BigInt(rate.numerator) *
            10n ** BigInt(MINOR_DIGITS[rate.to]);
          const off = BigInt(line.minor) * bottom - exact;
          expect((off < 0n ? -off : off) < bottom).toBe(true);
        });
      }),
    );
  });

  test("three thirds of a cent make one cent, once", () => {
    const { lines, total } = convertLines([fen(1), fen(1), fen(1)], rateTo("USD", 1, 3));
    expect([lines.map((line) => line.minor), total.minor]).toEqual([[1, 0, 0], 1]);
  });
});
