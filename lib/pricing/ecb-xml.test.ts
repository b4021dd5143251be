import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalText } from "@/lib/kernel/decimal";
import { readEcbXml } from "./ecb-xml";

const OPEN =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">\n';
const HEAD =
  "<gesmes:subject>Reference rates</gesmes:subject>\n" +
  "<gesmes:Sender>\n<gesmes:name>European Central Bank</gesmes:name>\n</gesmes:Sender>\n";
const END = "</gesmes:Envelope>\n";

/** A file in the ECB's layout. */
function file(cubes: string): string {
  return `${OPEN}${HEAD}<Cube>\n${cubes}</Cube>\n${END}`;
}

function day(date: string, rates: Record<string, string>): string {
  const lines = Object.entries(rates).map(
    ([currency, rate]) => `\t<Cube currency='${currency}' rate='${rate}'/>\n`,
  );
  return `<Cube time='${date}'>\n${lines.join("")}</Cube>\n`;
}

function contents(text: string) {
  const read = readEcbXml(text);
  if (!read.ok) return read.error;
  return read.value.map((one) => [
    one.date,
    Object.fromEntries([...one.rates].map(([code, rate]) => [code, decimalText(rate)])),
  ]);
}

const DAILY = file(day("2021-06-03", { USD: "1.2187", CNY: "7.7910", THB: "37.938" }));

describe("readEcbXml", () => {
  test("reads the daily file", () => {
    expect(contents(DAILY)).toEqual([
      ["2021-06-03", { USD: "1.2187", CNY: "7.791", THB: "37.938" }],
    ]);
  });

  test("reads a file of several days", () => {
    const text = file(day("2021-06-03", { CNY: "7.791" }) + day("2021-06-02", { CNY: "7.77" }));
    expect(contents(text)).toEqual([
      ["2021-06-03", { CNY: "7.791" }],
      ["2021-06-02", { CNY: "7.77" }],
    ]);
  });

  test("reads it all the same with double quotes, CRLF, one line and a byte order mark", () => {
    for (const text of [
      DAILY.replaceAll("'", '"'),
      DAILY.replaceAll("\n", "\r\n"),
      DAILY.replaceAll(/[\n\t]/g, ""),
      `\uFEFF${DAILY}`,
      DAILY.replaceAll("'/>", "'></Cube>"),
    ])
      expect(contents(text)).toEqual(contents(DAILY));
  });

  test.each([
    ["a document type", DAILY.replace("<gesmes:Env", "<!DOCTYPE x>\n<gesmes:Env")],
    [
      "an entity that grows",
      DAILY.replace("<gesmes:Env", '<!DOCTYPE x [<!ENTITY a "&b;&b;">]><gesmes:Env'),
    ],
    ["an entity's use", DAILY.replace("7.7910", "&rate;")],
    ["a character reference", DAILY.replace("7.7910", "&#55;.7910")],
    ["CDATA", DAILY.replace("Reference rates", "<![CDATA[<Cube currency='X'/>]]>")],
    ["a comment", DAILY.replace("<Cube>", "<!-- <Cube> --><Cube>")],
    ["an instruction", DAILY.replace("<Cube>", "<?xml-stylesheet href='x'?><Cube>")],
    ["another namespace", DAILY.replace("eurofxref", "else")],
    ["no envelope", "<html><body>Not found</body></html>"],
    ["nothing", ""],
    ["an unknown element", file("<script/>")],
    ["an unclosed element", DAILY.replace("</gesmes:Envelope>", "")],
    ["a wrong close", DAILY.replace("</gesmes:Sender>", "</gesmes:name>")],
    ["something behind the end", `${DAILY}<Cube/>`],
    ["a second envelope", DAILY + DAILY.slice(DAILY.indexOf("<gesmes:Env")).replace("-03", "-04")],
    ["a rate outside a day", file("<Cube currency='USD' rate='1'/>")],
    ["a day twice", file(day("2021-06-03", {}) + day("2021-06-03", {}))],
    ["no such day", file(day("2021-02-30", { CNY: "7" }))],
    ["a currency twice", DAILY.replace("'USD'", "'THB'")],
    ["no currency", DAILY.replace("currency='USD'", "")],
    ["a currency that is none", DAILY.replace("'USD'", "'usd'")],
    ["a rate of zero", DAILY.replace("7.7910", "0.0000")],
    ["a negative rate", DAILY.replace("7.7910", "-7.7910")],
    ["a rate with an exponent", DAILY.replace("7.7910", "7e1")],
    ["a rate with a comma", DAILY.replace("7.7910", "7,7910")],
    ["an attribute twice", DAILY.replace("rate='1.2187'", "rate='1.2187' rate='9'")],
    ["an attribute without quotes", DAILY.replace("'1.2187'", "1.2187")],
  ])("refuses %s", (_what, text) => {
    expect(readEcbXml(text).ok).toBe(false);
  });

  test("names the line that is wrong", () => {
    const line = DAILY.slice(0, DAILY.indexOf("7.7910")).split("\n").length;
    expect(readEcbXml(DAILY.replace("7.7910", "x"))).toMatchObject({ error: { line } });
  });

  test("gives back whatever was written", () => {
    const code = fc.stringMatching(/^[A-Z]{3}$/);
    const rate = fc.stringMatching(/^[1-9]\d{0,5}\.\d{0,5}[1-9]$/);
    fc.assert(
      fc.property(fc.dictionary(code, rate, { noNullPrototype: true }), (rates) => {
        expect(contents(file(day("2026-11-20", rates)))).toEqual([["2026-11-20", rates]]);
      }),
    );
  });

  test("answers to any text, broken anywhere", () => {
    const broken = fc
      .tuple(
        fc.nat({ max: DAILY.length }),
        fc.nat({ max: 20 }),
        fc.string({ unit: "binary-ascii" }),
      )
      .map(([at, length, piece]) => DAILY.slice(0, at) + piece + DAILY.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: "binary-ascii" })), (text) => {
        expect(typeof readEcbXml(text).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["tags that never end", "<a ".repeat(300_000)],
    ["spaces", `<a${" ".repeat(1_000_000)}`],
    ["depth", OPEN + "<Cube>".repeat(150_000)],
    ["an attribute that never ends", `<a b="${"x".repeat(1_000_000)}`],
    ["a name that never ends", `<${"a".repeat(1_000_000)}`],
  ])("a megabyte of %s is refused at once", (_what, text) => {
    // Our own computing time: a busy machine can't make this fail.
    const before = process.cpuUsage();
    expect(readEcbXml(text).ok).toBe(false);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
