import { expect, test } from "vitest";
import { LONGEST_IN_BOX, needsRoom } from "./send-paste";

test.each(["phone case", " phone case\n", "x".repeat(LONGEST_IN_BOX)])(
  "%j fits the box",
  (text) => {
    expect(needsRoom(text)).toBe(false);
  },
);

test.each(["a\nb", "a\r\nb", "a\rb", "a\u2028b", "x".repeat(LONGEST_IN_BOX + 1)])(
  "%j needs more room",
  (text) => {
    expect(needsRoom(text)).toBe(true);
  },
);
