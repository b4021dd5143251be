import fc from "fast-check";
import { expect, it } from "vitest";
import { keyOf, type KeyPart } from "./key";

it("does not depend on the order of members", () => {
  expect(keyOf("offers.get", { a: 1, b: { c: null, d: [1, 2] } })).toBe(
    keyOf("offers.get", { b: { d: [1, 2], c: null }, a: 1 }),
  );
});

it("keeps operations apart", () => {
  expect(keyOf("offers.get", "1")).not.toBe(keyOf("offers.related", "1"));
});

it("gives different inputs different keys, whatever characters they hold", () => {
  const part = fc.record({ q: fc.string(), list: fc.array(fc.string()), n: fc.integer() });
  fc.assert(
    fc.property(part, part, (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      expect(keyOf("offers.search", a as KeyPart) === keyOf("offers.search", b as KeyPart)).toBe(
        same,
      );
    }),
  );
});
