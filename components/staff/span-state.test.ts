import { expect, test } from "vitest";
import { spanState } from "./span-state";

test.each([
  [0, null, "current"],
  [10, null, "current"],
  [11, null, "coming"],
  [0, 11, "current"],
  [0, 10, "over"],
  [20, 30, "coming"],
])("from %d to %s it is %s at 10", (validFrom, validUntil, state) => {
  expect(spanState({ validFrom, validUntil }, 10)).toBe(state);
});
