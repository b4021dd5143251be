import { expect, it } from "vitest";
import { FIRST_FLIGHT_BYTES, slotFreeAt, type RateSlot } from "./rate-slot";

const TRANSIT = { usualMs: 30, longestMs: 500 };
const left: RateSlot = { left: 100, bytes: 200, heard: null, over: null };
const long = FIRST_FLIGHT_BYTES + 1;

it.each<[string, Partial<RateSlot>, number]>([
  ["while it may still leave: never", { left: null }, Infinity],
  ["when it never left: a window after its end", { left: null, over: 120 }, 1120],
  ["when nothing was heard since: after the longest transit", {}, 1600],
  ["when another was answered since: after the usual transit", { heard: 150 }, 1130],
  ["when the silence was broken just in time", { heard: 1129 }, 1130],
  ["when the silence was broken too late", { heard: 1130 }, 1600],
  ["when its answer came sooner than the usual transit", { heard: 110, over: 110 }, 1110],
  ["when its answer came later than the usual transit", { heard: 700, over: 700 }, 1130],
  ["when it broke off in silence", { over: 300 }, 1300],
  ["when a long body is under way", { heard: 150, bytes: long }, 1600],
  ["when a long body was answered", { heard: 400, over: 400, bytes: long }, 1400],
])("%s", (_when, known, freeAt) => {
  expect(slotFreeAt({ ...left, ...known }, TRANSIT, 1000)).toBe(freeAt);
});
