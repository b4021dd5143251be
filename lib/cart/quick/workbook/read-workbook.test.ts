import { describe, expect, it } from "vitest";
import { textRow, workbookOf, workbookParts } from "../test-support/workbook";
import { zipOf } from "../test-support/zip";
import { readWorkbook } from "./read-workbook";

const read = (bytes: Buffer) => readWorkbook(bytes, () => false);

const cellsOf = async (rows: string, more: object = {}) =>
  (await read(workbookOf({ rows, ...more }))).map(({ n, cells }) => [n, ...cells]);

describe("cells", () => {
  it.each<[string, string, unknown]>([
    ["a number as it was written", "<c><v>6.76835042216E11</v></c>", "676835042216"],
    ["a fraction without its dust", "<c><v>0.30000000000000004</v></c>", "0.3"],
    ["a formula by its saved result", '<c t="str"><f>A1&amp;"x"</f><v>a&amp;b</v></c>', "a&b"],
    ["a formula of numbers", "<c><f>1+2</f><v>3</v></c>", "3"],
    ["a formula that failed", '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!"],
    ["a truth", '<c t="b"><v>1</v></c>', "TRUE"],
    [
      "text that stands in it",
      '<c t="inlineStr"><is><r><t>Re</t></r><r><t>d</t></r></is></c>',
      "Red",
    ],
    ["an escaped character", '<c t="str"><v>a_x0041_b</v></c>', "aAb"],
    ["a CDATA section", '<c t="str"><v><![CDATA[a<b]]></v></c>', "a<b"],
    ["a date as its reader sees it", '<c s="1"><v>46024</v></c>', "2026-01-02"],
    ["a date in a format of its own", '<c s="2"><v>46024.5</v></c>', "2026-01-02"],
    ["money, which is no date", '<c s="3"><v>46024</v></c>', "46024"],
  ])("has %s", async (_what, cell, text) => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;days&quot; 0.00"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    expect(await cellsOf(`<row>${cell}</row>`, { styles })).toEqual([[1, text]]);
  });

  it("takes shared text without its phonetic reading", async () => {
    const strings =
      "<si><t>东</t><rPh><t>dong</t></rPh></si><si><r><t>a</t></r><r><t>b</t></r></si>";
    const rows = '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>9</v></c></row>';
    expect(await cellsOf(rows, { strings })).toEqual([[1, "东", "ab"]]);
  });
});

describe("rows", () => {
  it("keep their numbers, and empty ones cost nothing", async () => {
    const rows = `${textRow(3, "a", "", "c")}<row r="9"/>${textRow(1_048_576, "z")}`;
    expect(await cellsOf(rows)).toEqual([
      [3, "a", "", "c"],
      [1_048_576, "z"],
    ]);
  });

  it("have no cells far to the right", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>';
    expect(await cellsOf(rows)).toEqual([[1, "1"]]);
  });

  it("count on where nothing says their place", async () => {
    const rows = "<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>";
    expect(await cellsOf(rows)).toEqual([
      [1, "1"],
      [2, "", "2"],
    ]);
  });

  it("are read with prefixes and in the strict form too", async () => {
    const ns = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const sheet = `<x:worksheet xmlns:x="${ns}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect((await read(workbookOf({ sheet }))).map(({ n, cells }) => [n, cells])).toEqual([
      [2, ["", "7"]],
    ]);
  });

  it("are those of the first sheet that is not hidden", async () => {
    const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const workbook = `<workbook ${r}><sheets><sheet state="hidden" r:id="rId1"/><sheet r:id="rId4"/></sheets></workbook>`;
    const second = `<worksheet><sheetData>${textRow(1, "shown")}</sheetData></worksheet>`;
    const more = [{ name: "xl/worksheets/sheet2.xml", bytes: second }];
    expect(await cellsOf(textRow(1, "hidden"), { workbook, more })).toEqual([[1, "shown"]]);
  });
});

describe("bounds", () => {
  const tenMegabytes = Buffer.alloc(10 << 20, " ");
  const many = (count: number, row: (n: number) => string) =>
    Array.from({ length: count }, (_, at) => row(at + 1)).join("");

  it.each<[string, () => Buffer, string]>([
    [
      "what is no archive",
      () => Buffer.from("PK\u0003\u0004 and then nothing"),
      "damaged_workbook",
    ],
    ["half an archive", () => workbookOf({}).subarray(0, 300), "damaged_workbook"],
    [
      "an archive of something else",
      () => zipOf([{ name: "a.txt", bytes: "a" }]),
      "not_a_workbook",
    ],
    [
      "a text document",
      () =>
        zipOf([
          {
            name: "_rels/.rels",
            bytes:
              '<R><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></R>',
          },
          { name: "word/document.xml", bytes: "<document/>" },
          { name: "word/_rels/document.xml.rels", bytes: "<R/>" },
        ]),
      "not_a_workbook",
    ],
    [
      "macros",
      () => workbookOf({ more: [{ name: "xl/vbaProject.bin", bytes: "x" }] }),
      "macro_workbook",
    ],
    [
      "an encrypted part",
      () => zipOf(workbookParts({}).map((part) => ({ ...part, encrypted: true }))),
      "locked_workbook",
    ],
    [
      "XML that ends too soon",
      () => workbookOf({ sheet: "<worksheet><sheetData><row>" }),
      "damaged_workbook",
    ],
    [
      "XML with a document type",
      () => workbookOf({ sheet: '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet/>' }),
      "damaged_workbook",
    ],
    [
      "a sheet that is not there",
      () => zipOf(workbookParts({}).filter(({ name }) => !name.includes("sheet1"))),
      "damaged_workbook",
    ],
    [
      "100,000 rows",
      () => workbookOf({ rows: many(100_000, (n) => `<row r="${n}"><c><v>1</v></c></row>`) }),
      "too_many_rows",
    ],
    [
      "a million cells",
      () =>
        workbookOf({
          rows: many(5_000, (n) => `<row r="${n}">${"<c><v>1</v></c>".repeat(64)}</row>`),
        }),
      "too_many_cells",
    ],
    ["a long cell", () => workbookOf({ rows: textRow(1, "x".repeat(2_500)) }), "cell_too_long"],
    [
      "a bomb that says so",
      () =>
        workbookOf({
          more: Array.from({ length: 8 }, (_, at) => ({
            name: `xl/media/${at}`,
            bytes: tenMegabytes,
          })),
        }),
      "unpacks_too_large",
    ],
    [
      "a bomb that lies",
      () =>
        zipOf(
          workbookParts({ sheet: `<worksheet>${" ".repeat(20 << 20)}</worksheet>` }).map(
            (part) => ({ ...part, claimed: 400 }),
          ),
        ),
      "damaged_workbook",
    ],
    [
      "thousands of parts",
      () =>
        workbookOf({
          more: Array.from({ length: 3_000 }, (_, at) => ({ name: `x/${at}`, bytes: "" })),
        }),
      "unpacks_too_large",
    ],
    [
      "shared text without end",
      () => workbookOf({ strings: `<si><t>${"x".repeat(1_000)}</t></si>`.repeat(20_000) }),
      "unpacks_too_large",
    ],
  ])("refuse %s", async (_what, bytes, refusal) => {
    await expect(read(bytes())).rejects.toMatchObject({ refusal });
  });

  it("refuse what takes too long", async () => {
    const late = readWorkbook(workbookOf({ rows: textRow(1, "a") }), () => true);
    await expect(late).rejects.toMatchObject({ refusal: "took_too_long" });
  });
});
