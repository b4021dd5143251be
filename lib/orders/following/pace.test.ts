import { expect, it } from "vitest";
import { ORDER_STATES } from "../machine/states";
import { nextReading } from "./pace";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

it.each([
  ["placed", 0, MINUTE],
  ["placed", DAY, 30 * MINUTE],
  ["cashier", 0, MINUTE / 2],
  ["cashier", 20 * MINUTE, 5 * MINUTE],
  ["cashier", DAY, 10 * MINUTE],
  ["paid", 0, MINUTE / 2],
  ["paid", 2 * HOUR, 30 * MINUTE],
  ["paid", 3 * DAY, 4 * HOUR],
  ["part_shipped", 4 * HOUR, HOUR],
  ["shipped", 0, MINUTE],
  ["shipped", DAY, 2 * HOUR],
  ["at_warehouse", 10 * DAY, 6 * HOUR],
  ["shipped", 30 * DAY, DAY],
  // A clock that was put back.
  ["paid", -HOUR, MINUTE / 2],
] as const)("an order that is %s for %d ms is read again in %d ms", (state, age, expected) => {
  expect(nextReading(state, age)).toBe(expected);
});

it("follows what only the upstream knows, and nothing that is over or in a job's hands", () => {
  expect(ORDER_STATES.filter((state) => nextReading(state, 0) !== null)).toEqual([
    "placed",
    "paid",
    "part_shipped",
    "shipped",
    "at_warehouse",
    "cashier",
  ]);
});

it("reads less and less often, and some fifty times in the first week", () => {
  let age = 0;
  let before = 0;
  let reads = 0;
  while (age < 7 * DAY) {
    const next = nextReading("paid", age) ?? 0;
    expect(next).toBeGreaterThanOrEqual(before);
    before = next;
    age += next;
    reads += 1;
  }
  expect(reads).toBeGreaterThan(40);
  expect(reads).toBeLessThan(90);
});
