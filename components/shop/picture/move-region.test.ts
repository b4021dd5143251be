import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRegion, regionText, type Region } from "@/lib/kernel/picture-region";
import { fitRegion, GRIPS, moveRegion } from "./move-region";

const HALF: Region = { left: 0.25, top: 0.25, width: 0.5, height: 0.5 };

test.each([
  ["move", "0.35,0.15,0.5,0.5"],
  ["topLeft", "0.35,0.15,0.4,0.6"],
  ["topRight", "0.25,0.15,0.6,0.6"],
  ["bottomLeft", "0.35,0.25,0.4,0.4"],
  ["bottomRight", "0.25,0.25,0.6,0.4"],
] as const)("%s moves what it holds and leaves the rest", (grip, expected) => {
  expect(regionText(moveRegion(HALF, grip, 0.1, -0.1))).toBe(expected);
});

const step = fc.double({ min: -2, max: 2, noNaN: true });

test("no way of moving leads out of the picture or to nothing", () => {
  const moves = fc.array(fc.tuple(fc.constantFrom("move" as const, ...GRIPS), step, step));
  fc.assert(
    fc.property(moves, (steps) => {
      const end = steps.reduce((at, [grip, dx, dy]) => moveRegion(at, grip, dx, dy), HALF);
      expect(parseRegion(regionText(end))).not.toBeNull();
    }),
  );
});

test("typed numbers are pulled inside the picture", () => {
  expect(fitRegion({ left: 0.9, top: -1, width: 0.5, height: 7 })).toEqual({
    left: 0.5,
    top: 0,
    width: 0.5,
    height: 1,
  });
});
