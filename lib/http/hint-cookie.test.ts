import { expect, it } from "vitest";
import { hintCookie, readHint } from "./hint-cookie";

it.each([
  ["3.1", { cartLines: 3, signedIn: true }],
  ["0.0", { cartLines: 0, signedIn: false }],
  ["12345.1", { cartLines: 0, signedIn: false }],
  ["x", { cartLines: 0, signedIn: false }],
  [undefined, { cartLines: 0, signedIn: false }],
])("reads %j", (value, hint) => {
  expect(readHint(value)).toEqual(hint);
});

it("says what it was told, and never more than it can read", () => {
  expect(readHint(hintCookie({ cartLines: 7, signedIn: true }).value)).toEqual({
    cartLines: 7,
    signedIn: true,
  });
  expect(readHint(hintCookie({ cartLines: 123_456, signedIn: false }).value).cartLines).toBe(9_999);
});
