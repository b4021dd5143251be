import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readSheet } from "./rate-file";
import { quoteText } from "./record-problem";

function read(text: string) {
  return readSheet(new TextEncoder().encode(text), "rates");
}

function texts(text: string): string[] | string {
  const sheet = read(text);
  return sheet.ok ? sheet.value.quotes.map(quoteText) : sheet.error.reason;
}

const HISTORY = "Date,USD,GBP,CNY,\n2021-06-02,1.2186,0.8,7.7,\n2021-06-03,1.2187,0.86,7.791,\n";
const OURS = "# from the bank\nbase,currency,rate,as_of\nCNY,VND,3650.25,2026-11-20T09:00:00Z\n";

describe("readSheet", () => {
  test("takes the newest day of an ECB file, and of it the currencies we show", () => {
    expect(texts(HISTORY)).toEqual([
      "1 EUR = 1.2187 USD (ecb, 2021-06-03T13:15:00.000Z)",
      "1 EUR = 7.791 CNY (ecb, 2021-06-03T13:15:00.000Z)",
    ]);
  });

  test("tells the ECB's XML by how it begins", () => {
    const xml =
      '<E:Envelope xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">' +
      '<Cube><Cube time="2021-06-03"><Cube currency="CNY" rate="7.791"/></Cube></Cube></E:Envelope>';
    expect(texts(xml)).toEqual(["1 EUR = 7.791 CNY (ecb, 2021-06-03T13:15:00.000Z)"]);
  });

  test("reads a sheet of our own", () => {
    expect(texts(OURS)).toEqual(["1 CNY = 3650.25 VND (staff, 2026-11-20T09:00:00.000Z)"]);
  });

  test("keeps the file's name and digest as provenance", () => {
    const digest = createHash("sha256").update(OURS).digest("hex");
    expect(read(OURS)).toMatchObject({ value: { provenance: `rates sha256:${digest}` } });
  });

  test("an ECB file without the yuan is refused: nothing could be crossed", () => {
    expect(texts("Date,USD,\n2021-06-03,1.2,\n")).toMatch(/CNY/);
  });

  test.each([
    ["an archive", "PK\u0003\u0004", /unpack/],
    ["an empty file", "", /no rate/],
    ["only a header", "base,currency,rate,as_of\n", /no rate/],
    ["another header", "currency,rate\nVND,1\n", /header/],
    ["a base we don't have", OURS.replace("CNY", "USD"), /base/],
    ["a currency we don't show", OURS.replace("VND", "GBP"), /GBP/],
    ["a member of every object", OURS.replace("VND", "constructor"), /constructor/],
    ["a rate with a comma", OURS.replace("3650.25", "3650,25"), /5 cells/],
    ["a rate of zero", OURS.replace("3650.25", "0"), /no rate/],
    ["a time without a zone", OURS.replace("00Z", "00"), /no time/],
    ["no such time", OURS.replace("11-20", "13-20"), /no time/],
  ])("refuses %s with words", (_what, text, words) => {
    expect(texts(text)).toMatch(words);
  });

  test("refuses what is no UTF-8", () => {
    expect(readSheet(Uint8Array.of(0x44, 0xff, 0xfe), "x")).toMatchObject({ ok: false });
  });
});
