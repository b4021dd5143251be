import { expect, it } from "vitest";
import type { Measure } from "./measure";
import { lineOf, linesIn, page } from "./report";

const measure = (id: string, value: number, rest: Partial<Measure> = {}): Measure => ({
  id,
  what: "what",
  baseline: "baseline",
  value,
  unit: "×",
  goal: 1,
  notes: "",
  ...rest,
});
const line = (id: string, day: string) => lineOf(measure(id, 1), day);

it("keeps the lines of a page, but those of the rows measured anew", () => {
  const before = page([
    line("P4a", "2026-01-01"),
    line("P4b", "2026-01-01"),
    line("P14", "2026-01-02"),
  ]);
  expect(linesIn(before, ["P4"])).toEqual([line("P14", "2026-01-02")]);
});

it("tells P1 from P14", () => {
  const before = page([line("P1", "2026-01-01"), line("P14", "2026-01-01")]);
  expect(linesIn(before, ["P1"])).toEqual([line("P14", "2026-01-01")]);
});

it.each<[string, Partial<Measure>, string, string]>([
  ["at most", { value: 1.2 }, "≤ 1 ×", "missed"],
  ["at least", { value: 1.2, atLeast: true }, "≥ 1 ×", "met"],
])("says whether a goal of %s is met", (_kind, rest, goal, verdict) => {
  const [, , , , said, met] = lineOf(measure("P1", 0, rest), "2026-01-01");
  expect([said, met]).toEqual([goal, verdict]);
});
