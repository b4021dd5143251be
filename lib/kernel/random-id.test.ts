import { expect, it } from "vitest";
import { randomId } from "./random-id";

it("has the length asked for and only letters people can tell apart", () => {
  for (const length of [1, 12, 16, 100])
    expect(randomId(length)).toMatch(new RegExp(`^[0-9A-HJKMNP-TV-Z]{${length}}$`));
});

it("does not come twice", () => {
  expect(new Set(Array.from({ length: 10_000 }, () => randomId(16))).size).toBe(10_000);
});
