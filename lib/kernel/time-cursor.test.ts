import { expect, test } from "vitest";
import { readTimeCursor, timeCursorText } from "./time-cursor";

test("a cursor reads as it was written", () => {
  const cursor = { at: new Date(1_700_000_000_123), id: "A1_b-2" };
  expect(readTimeCursor(timeCursorText(cursor))).toEqual(cursor);
});

test.each([undefined, "", "~x", "12~", "1e3~x", "12~a b", `12~${"x".repeat(65)}`])(
  "%j is no cursor",
  (text) => {
    expect(readTimeCursor(text)).toBeNull();
  },
);
