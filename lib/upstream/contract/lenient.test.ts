import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as lenient from "./lenient";

describe("id", () => {
  test.each([
    ["1110890638347337996", "1110890638347337996"],
    [122916002, "122916002"],
    [" a ", "a"],
    ["", null],
    [null, null],
    [1.5, null],
    [{}, null],
  ])("%j reads as %j", (sent, read) => {
    expect(lenient.id.parse(sent)).toBe(read);
  });
});

describe("number", () => {
  test.each([
    ["0.35", 0.35],
    [12, 12],
    ["", null],
    ["abc", null],
    [NaN, null],
    [true, null],
  ])("%j reads as %j", (sent, read) => {
    expect(lenient.number.parse(sent)).toBe(read);
  });
});

describe("percent", () => {
  test.each([
    ["10%", 10],
    ["21.5 %", 21.5],
    [33, 33],
    ["-", null],
    [null, null],
  ])("%j reads as %j", (sent, read) => {
    expect(lenient.percent.parse(sent)).toBe(read);
  });
});

test("a list keeps what fits and drops the rest", () => {
  const numbers = lenient.list(lenient.object({ n: lenient.integer }));
  expect(numbers.parse([{ n: "1" }, { n: 2 }, "x", null])).toEqual([
    { n: 1 },
    { n: 2 },
    null,
    null,
  ]);
});

test("no reader throws on any JSON value", () => {
  const readers = [
    lenient.id,
    lenient.text,
    lenient.number,
    lenient.integer,
    lenient.flag,
    lenient.percent,
    lenient.list(lenient.text),
    lenient.object({ a: lenient.text }),
  ];
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const reader of readers) expect(reader.safeParse(value).success).toBe(true);
    }),
  );
});
