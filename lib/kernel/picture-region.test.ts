import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRegion, pixelBox, regionText } from "./picture-region";

test.each([
  "",
  "0,0,1",
  "0,0,1,1,1",
  "a,0,1,1",
  "-0.1,0,1,1",
  "0.5,0,0.6,1",
  "0,0,0.01,1",
  "0,0,1e-1,1",
  "NaN,0,1,1",
  "0,0,2,1",
  " 0,0,1,1",
])("%j is no region", (text) => {
  expect(parseRegion(text)).toBeNull();
});

const region = fc
  .record({
    left: fc.nat(9000),
    top: fc.nat(9000),
    w: fc.integer({ min: 200, max: 10_000 }),
    h: fc.integer({ min: 200, max: 10_000 }),
  })
  .map(({ left, top, w, h }) => ({
    left: left / 10_000,
    top: top / 10_000,
    width: Math.min(w, 10_000 - left) / 10_000,
    height: Math.min(h, 10_000 - top) / 10_000,
  }));

test("a region survives its text", () => {
  fc.assert(
    fc.property(region, (value) => {
      expect(parseRegion(regionText(value))).toEqual(value);
    }),
  );
});

test("a box is never empty and never outside", () => {
  fc.assert(
    fc.property(
      region,
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      (value, width, height) => {
        const box = pixelBox(value, { width, height });
        expect(box.left >= 0 && box.top >= 0 && box.width >= 1 && box.height >= 1).toBe(true);
        expect(box.left + box.width <= width && box.top + box.height <= height).toBe(true);
      },
    ),
  );
});

test("two sides that both round up stay inside", () => {
  const text = regionText({ left: 0.33335, top: 0.66665, width: 0.66665, height: 0.33335 });
  expect(parseRegion(text)).not.toBeNull();
});
