import { describe, expect, it } from "vitest";
import { fen } from "@/lib/kernel/money";
import { LARGEST_FILE_BYTES } from "./limits";
import { readSheetFile } from "./read-sheet";
import type { Sheet } from "./sheet/sheet";
import { writeCsv } from "./sheet/write-csv";
import { writeXlsx } from "./sheet/write-xlsx";
import { textRow, workbookOf } from "./test-support/workbook";

const LINK = "https://detail.1688.com/offer/676835042216.html";
const read = (bytes: Buffer) => readSheetFile(bytes, "en");

describe("a file", () => {
  const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");

  it.each<[string, Buffer, string]>([
    ["without a byte", Buffer.alloc(0), "empty"],
    ["of ten megabytes", Buffer.alloc(10 << 20, "a"), "too_large"],
    ["that is a picture", Buffer.from("89504e470d0a1a0a0000", "hex"), "not_a_table"],
    ["that is a PDF", Buffer.from("%PDF-1.7\n"), "not_a_table"],
    ["of random bytes", Buffer.from("00ff17c98a6e03", "hex"), "not_a_table"],
    ["of the old Excel", Buffer.concat([compound, Buffer.alloc(600)]), "old_workbook"],
    [
      "with a password",
      Buffer.concat([compound, Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]),
      "locked_workbook",
    ],
    ["that is a broken workbook", Buffer.from("PK\u0003\u0004…"), "damaged_workbook"],
    ["with a header alone", workbookOf({ rows: textRow(1, "link", "sku", "qty") }), "no_rows"],
    ["with nothing in its sheet", workbookOf({}), "no_rows"],
  ])("%s is refused", async (_what, bytes, reason) => {
    expect(await read(bytes)).toEqual({ ok: false, error: reason });
  });

  it("of exactly the largest size is read", async () => {
    const row = `${LINK},Red,2\n`;
    const bytes = Buffer.from(row.padEnd(LARGEST_FILE_BYTES, " "));
    expect((await read(bytes)).ok).toBe(false);
    expect(await read(Buffer.from(row.padEnd(1_900, " ")))).toMatchObject({ ok: true });
  });

  it("is read by what it is, whatever its name", async () => {
    const rows = textRow(1, "Qty", "Link") + textRow(2, "3", LINK);
    expect(await read(workbookOf({ rows }))).toEqual({
      ok: true,
      value: [{ n: 2, link: LINK, sku: "", quantity: "3", note: "" }],
    });
  });
});

describe("a sheet of our own", () => {
  const HOSTILE = [
    '=HYPERLINK("http://evil.test")',
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    'a,b;"c"',
  ];
  const sheet: Sheet = {
    head: ["Link", "SKU", "Quantity", "Note", "Unit price (CNY)"],
    rows: HOSTILE.map((text, at) => [LINK, `sku${at}`, at + 1, text, fen(1_250 + at)]),
  };
  const asRead = sheet.rows.map((_, at) => [LINK, `sku${at}`, String(at + 1)]);

  it.each([
    ["CSV", async () => Buffer.from(writeCsv(sheet))],
    ["a workbook", () => writeXlsx(sheet)],
  ])("written as %s is read back", async (_what, write) => {
    const rows = await read(await write());
    expect(rows.ok && rows.value.map(({ link, sku, quantity }) => [link, sku, quantity])).toEqual(
      asRead,
    );
  });

  it("holds no formula as CSV", () => {
    const lines = writeCsv(sheet).split("\r\n");
    expect(lines[1]).toBe(`${LINK},sku0,1,"'=HYPERLINK(""http://evil.test"")",12.50`);
    const notes = writeCsv(sheet).matchAll(/,\d,"?([^,"])/g);
    expect([...notes].map(([, first]) => first)).toEqual(["'", "'", "'", "'", "'", "'", "a"]);
  });

  it("holds no formula as a workbook, nor when that is saved as CSV", async () => {
    const bytes = await writeXlsx(sheet);
    const { readWorkbook } = await import("./workbook/read-workbook");
    const rows = await readWorkbook(bytes, () => false);
    const notes = rows.slice(1).map(({ cells }) => cells[3]?.charAt(0));
    expect(notes).toEqual(["'", "'", "'", "'", "'", "'", "a"]);
    expect(rows[1]?.cells[4]).toBe("12.5");
  });
});
