import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readJson, writeJson } from "./json";

describe("reading", () => {
  test.each([
    ['{"id":1110890638347337996}', { id: "1110890638347337996" }],
    ["[ -9007199254740993, 1]", ["-9007199254740993", 1]],
    ['{"a":9007199254740991}', { a: 9007199254740991 }],
    ['{"a":12345678901234567.5}', { a: 12345678901234567.5 }],
    ['{"developId":"1110890638347337996"}', { developId: "1110890638347337996" }],
    ['{"t":"x,1110890638347337996"}', { t: "x,1110890638347337996" }],
    ["1110890638347337996", "1110890638347337996"],
  ])("%s", (text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value });
  });

  it("reads any other JSON as the platform does", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/(^|[:,[])-?\d{16}/.test(text));
        const value: unknown = JSON.parse(text);
        expect(readJson(text)).toEqual({ ok: true, value });
      }),
    );
  });

  it.each(["", "<html>", "{", '{"a":1}x', "undefined"])("refuses %j", (text) => {
    expect(readJson(text)).toEqual({ ok: false, error: "not_json" });
  });

  it("survives a nesting deeper than the stack", () => {
    const text = `${"[".repeat(200_000)}1110890638347337996${"]".repeat(200_000)}`;
    expect(() => readJson(text)).not.toThrow();
  });
});

describe("writing", () => {
  it("writes a bigint as bare digits, at any depth", () => {
    expect(writeJson({ orderIds: [1110890638347337996n], a: "1" })).toBe(
      '{"orderIds":[1110890638347337996],"a":"1"}',
    );
  });

  it("survives the way there and back for every int64", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (id) => {
        const back = readJson(writeJson({ id }));
        expect(back.ok && String((back.value as { id: unknown }).id)).toBe(String(id));
      }),
    );
  });
});
