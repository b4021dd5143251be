import { expect, test } from "vitest";
import { ENDPOINTS } from "./contract/registry";
import { CALL_PRIORITY, priorityOf } from "./priority";

test("every endpoint has its rank written down", () => {
  expect(Object.keys(CALL_PRIORITY).sort()).toEqual(ENDPOINTS.map(({ key }) => key).sort());
});

test.each([
  ["pay", "pay"],
  ["write", "create"],
  ["read", "list"],
] as const)("an unlisted %s ranks as %s", (effect, rank) => {
  expect(priorityOf({ key: "not.listed", effect })).toBe(rank);
});
