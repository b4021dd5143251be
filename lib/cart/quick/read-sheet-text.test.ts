import { describe, expect, it } from "vitest";
import { readSheetText } from "./read-sheet";

const LINK = "https://detail.1688.com/offer/676835042216.html";

async function read(text: string) {
  const rows = await readSheetText(text);
  return rows.ok
    ? rows.value.map(({ n, link, sku, quantity }) => [n, link, sku, quantity])
    : rows.error;
}

describe("pasted text", () => {
  it.each([
    [
      "lines",
      `${LINK} ×3\n\n676835042217 12`,
      [
        [1, LINK, "", "×3"],
        [3, "676835042217", "", "12"],
      ],
    ],
    ["words of the variant in a line", `${LINK} Red / XL ×3`, [[1, LINK, "Red / XL", "×3"]]],
    ["a number in front", `3 x ${LINK}`, [[1, LINK, "", "3"]]],
    ["a share text with a comma", `看看 ${LINK}`, [[1, LINK, "", ""]]],
    ["a line that is no link", "hello there", [[1, "hello there", "", ""]]],
    [
      "cells out of a spreadsheet",
      `${LINK}\tRed\t3\n676835042217\t\t4`,
      [
        [1, LINK, "Red", "3"],
        [2, "676835042217", "", "4"],
      ],
    ],
    ["semicolons", `${LINK};Red;3`, [[1, LINK, "Red", "3"]]],
    ["quoted cells", `link,sku,qty\n${LINK},"Red, ""XL""",3`, [[2, LINK, 'Red, "XL"', "3"]]],
    ["two columns, the second a number", `${LINK},5`, [[1, LINK, "", "5"]]],
    ["two columns, the second words", `${LINK},Red`, [[1, LINK, "Red", ""]]],
    ["columns in another order", `qty\tsku\tlink\n3\tRed\t${LINK}`, [[2, LINK, "Red", "3"]]],
    [
      "a title above the header",
      `My order;;\nlink;sku;qty\n${LINK};Red;3`,
      [[3, LINK, "Red", "3"]],
    ],
    ["a header without a quantity", `link\n${LINK} ×3`, [[2, LINK, "", "×3"]]],
    [
      "a quote nobody closed",
      `${LINK},"Red,3\n${LINK},x,4`,
      [
        [1, LINK, '"Red', "3"],
        [2, LINK, "x", "4"],
      ],
    ],
    [
      "line breaks of an old Mac",
      `${LINK},a,1\r${LINK},b,2`,
      [
        [1, LINK, "a", "1"],
        [2, LINK, "b", "2"],
      ],
    ],
    ["a neutralised formula", `${LINK},'=A1,3`, [[1, LINK, "=A1", "3"]]],
  ])("as %s", async (_what, text, rows) => {
    expect(await read(text)).toEqual(rows);
  });

  it.each([
    ["nothing", "", "empty"],
    ["spaces", " \n\t\n", "empty"],
    ["a header alone", "link,sku,qty", "no_rows"],
    ["too many rows", `${LINK},x,1\n`.repeat(5_002), "too_many_rows"],
    ["too many lines", "a\n".repeat(5_002), "too_many_rows"],
    ["a cell without end", `${LINK},${"x".repeat(2_001)},1`, "cell_too_long"],
  ])("refuses %s", async (_what, text, reason) => {
    expect(await read(text)).toBe(reason);
  });

  it("reads 5,000 rows below a header", async () => {
    const rows = await read(`link,sku,qty\n${`${LINK},Red,2\n`.repeat(5_000)}`);
    expect([rows.length, rows.at(-1)]).toEqual([5_000, [5_001, LINK, "Red", "2"]]);
  });
});
