import { describe, expect, it } from "vitest";
import { lessonOf, transitAt, type Lesson } from "./transit";

const BASE = { usualMs: 40, longestMs: 500 };

/** The usual transit at `now`, after refusals at the moments given. */
function usualAfter(refusals: readonly number[], now: number): number {
  const lesson = refusals.reduce<Lesson | null>((last, at) => lessonOf(BASE, last, at), null);
  return transitAt(BASE, lesson, now).usualMs;
}

describe("the usual transit", () => {
  it.each<[string, number[], number, number]>([
    ["is what it was, without refusals", [], 0, 40],
    ["doubles with a refusal", [1_000], 1_000, 80],
    ["doubles once for refusals of one burst", [1_000, 1_000, 1_900], 1_900, 80],
    ["doubles again for a later one", [1_000, 2_000], 2_000, 160],
    ["is never more than the longest", [1_000, 2_000, 3_000, 4_000, 5_000], 5_000, 500],
    ["keeps for half a minute", [1_000], 30_999, 80],
    ["loses half of the addition after that", [1_000], 31_000, 60],
    ["grows from what is left of it", [1_000, 31_000], 31_000, 120],
    ["comes back to what it was", [1_000, 2_000], 300_000, 40],
  ])("%s", (_what, refusals, now, usual) => {
    expect(usualAfter(refusals, now)).toBe(usual);
  });
});
