import { expect, test } from "vitest";
import { csvRow } from "./csv-row";

test.each([
  [["a", "b"], "a,b\r\n"],
  [['say "hi"', "x, y", "two\nlines"], '"say ""hi""","x, y","two\nlines"\r\n'],
  [["", "¥"], ",¥\r\n"],
  [["-12.50", "0.00", "12"], "-12.50,0.00,12\r\n"],
])("%j becomes one line", (cells, line) => {
  expect(csvRow(cells)).toBe(line);
});

test.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", " =1", "\r=1", "-12.50e", "--1"])(
  "%j is no formula any more",
  (text) => {
    expect(csvRow([text]).replace(/^"/, "").startsWith("'")).toBe(true);
  },
);
