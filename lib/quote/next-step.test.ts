import { expect, test } from "vitest";
import type { NextStep } from "@/lib/contract/quote";
import { nextStep } from "./next-step";

test.each<[Parameters<typeof nextStep>[0], NextStep]>([
  [{ quoted: 0, changes: 0, shortMinor: 0 }, "nothing"],
  [{ quoted: 0, changes: 2, shortMinor: null }, "nothing"],
  [{ quoted: 1, changes: 2, shortMinor: null }, "accept"],
  [{ quoted: 1, changes: 1, shortMinor: 500 }, "accept"],
  [{ quoted: 1, changes: 0, shortMinor: null }, "sign_in"],
  [{ quoted: 1, changes: 0, shortMinor: 1 }, "add_money"],
  [{ quoted: 1, changes: 0, shortMinor: 0 }, "ready"],
])("with %j it is %s", (facts, step) => {
  expect(nextStep(facts)).toBe(step);
});
