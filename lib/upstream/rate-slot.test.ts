import { expect, it } from "vitest";
import { FIRST_FLIGHT_BYTES, slotFreeAt, type RateSlot } from "./rate-slot";

const WINDOW = { windowMs: 1000, usualTransitMs: 30, longestTransitMs: 500 };
const left: RateSlot = { left: 100, bytes: 200, heard: null, over: null };
const long = FIRST_FLIGHT_BYTES + 1;

it.each<[string, Partial<RateSlot>, boolean, number]>([
  ["while it may still leave: never", { left: null }, false, Infinity],
  ["when it never left: a window after its end", { left: null, over: 120 }, false, 1120],
  ["when nothing was heard since: after the longest transit", {}, false, 1600],
  ["when another was answered since: after the usual transit", { heard: 150 }, false, 1130],
  ["when the silence was broken just in time", { heard: 1129 }, false, 1130],
  ["when the silence was broken too late", { heard: 1130 }, false, 1600],
  ["when its answer came sooner than the usual transit", { heard: 110, over: 110 }, false, 1110],
  ["when its answer came later than the usual transit", { heard: 700, over: 700 }, false, 1130],
  ["when it broke off in silence", { over: 300 }, false, 1300],
  ["when a long body is under way", { heard: 150, bytes: long }, false, 1600],
  ["when a long body was answered", { heard: 400, over: 400, bytes: long }, false, 1400],
  ["when care is asked for", { heard: 150 }, true, 1600],
  ["when care is asked for and it was answered", { heard: 400, over: 400 }, true, 1400],
])("%s", (_when, known, careful, freeAt) => {
  expect(slotFreeAt({ ...left, ...known }, WINDOW, careful)).toBe(freeAt);
});
