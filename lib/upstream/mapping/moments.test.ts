import fc from "fast-check";
import { expect, it, test } from "vitest";
import { digitsOf, moment } from "./moments";

const at = Date.UTC(2018, 5, 14, 2, 19, 42);

test.each([
  ["20180614101942000+0800", at],
  ["20180614021942000+0000", at],
  ["20180613231942000-0300", at],
  ["20180614101942", at],
  ["2018-06-14 10:19:42", at],
  ["2018-06-14T10:19:42", at],
  ["1528942782000", at],
  ["", null],
  ["soon", null],
  [null, null],
])("%j is a moment", (text, expected) => {
  expect(moment(text)).toBe(expected);
});

it("writes times so that it reads them again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (time) => {
      expect(moment(digitsOf(time))).toBe(time);
    }),
  );
});
