import { expect, it } from "vitest";
import { GRACE_MS, nextLook } from "./look-up-schedule";

const LOST = 1_800_000_000_000;

it("looks often at first, then slowly, and never stops", () => {
  const looks: number[] = [];
  for (let now = LOST; looks.length < 20; now = looks.at(-1)!) looks.push(nextLook(LOST, now).at);
  const gaps = looks.map((at, index) => at - (looks[index - 1] ?? LOST));
  expect(gaps.every((gap) => gap > 0)).toBe(true);
  expect(gaps[0]).toBe(2000);
  expect(gaps.at(-1)).toBe(900_000);
  expect(looks.filter((at) => at <= LOST + 120_000)).toHaveLength(8);
});

it("asks people only when the list can lag no more", () => {
  expect(nextLook(LOST, LOST + GRACE_MS - 1).askPeople).toBe(false);
  expect(nextLook(LOST, LOST + GRACE_MS).askPeople).toBe(true);
});
