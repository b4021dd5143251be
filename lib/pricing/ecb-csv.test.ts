import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalText } from "@/lib/kernel/decimal";
import { readEcbCsv } from "./ecb-csv";

const DAILY = "Date, USD, JPY, CNY, THB, \n03 June 2021, 1.2187, 133.81, 7.7910, 37.938, \n";
const HISTORY =
  "Date,USD,CYP,CNY,\n2021-06-03,1.2187,N/A,7.791,\n2021-06-02,1.2186,N/A,7.7756,\n" +
  "1999-01-04,1.1789,0.58231,N/A,\n";

function contents(text: string) {
  const read = readEcbCsv(text);
  if (!read.ok) return read.error;
  return read.value.map((one) => [
    one.date,
    Object.fromEntries([...one.rates].map(([code, rate]) => [code, decimalText(rate)])),
  ]);
}

describe("readEcbCsv", () => {
  test("reads the daily file", () => {
    expect(contents(DAILY)).toEqual([
      ["2021-06-03", { USD: "1.2187", JPY: "133.81", CNY: "7.791", THB: "37.938" }],
    ]);
  });

  test("reads the history, leaving out what has no rate", () => {
    expect(contents(HISTORY)).toEqual([
      ["2021-06-03", { USD: "1.2187", CNY: "7.791" }],
      ["2021-06-02", { USD: "1.2186", CNY: "7.7756" }],
      ["1999-01-04", { USD: "1.1789", CYP: "0.58231" }],
    ]);
  });

  test("reads lines that end in CRLF", () => {
    expect(contents(HISTORY.replaceAll("\n", "\r\n"))).toEqual(contents(HISTORY));
  });

  test.each([
    ["another header", HISTORY.replace("Date", "Day"), 1],
    ["a header that names no currency", HISTORY.replace("USD", "$"), 1],
    ["a currency twice", HISTORY.replace("USD", "CNY"), 1],
    ["a nameless column", HISTORY.replace("USD", ""), 1],
    ["a missing cell", HISTORY.replace("2021-06-02,1.2186,", "2021-06-02,"), 3],
    ["no date", HISTORY.replace("2021-06-02", "yesterday"), 3],
    ["no such date", HISTORY.replace("2021-06-02", "2021-06-31"), 3],
    ["no such month", DAILY.replace("June", "Juin"), 2],
    ["a day twice", HISTORY.replace("2021-06-02", "2021-06-03"), 3],
    ["an empty rate", HISTORY.replace("1.2186", ""), 3],
    ["a rate of zero", HISTORY.replace("1.2186", "0"), 3],
    ["words for a rate", HISTORY.replace("1.2186", "about 1"), 3],
    ["something in the nameless column", HISTORY.replace("7.7756,", "7.7756,9"), 3],
    ["a formula", HISTORY.replace("1.2186", "=1+1"), 3],
  ])("refuses %s", (_what, text, line) => {
    expect(readEcbCsv(text)).toMatchObject({ ok: false, error: { line } });
  });

  test("answers to any text, broken anywhere", () => {
    const broken = fc
      .tuple(
        fc.nat({ max: HISTORY.length }),
        fc.nat({ max: 9 }),
        fc.string({ unit: "binary-ascii" }),
      )
      .map(([at, length, piece]) => HISTORY.slice(0, at) + piece + HISTORY.slice(at + length));
    fc.assert(
      fc.property(broken, (text) => {
        expect(typeof readEcbCsv(text).ok).toBe("boolean");
      }),
      { numRuns: 1000 },
    );
  });
});
