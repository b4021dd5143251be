import { expect, it } from "vitest";
import { comparePrice } from "./compare-price";

const confirmed = { goodsMinor: 1000, freightMinor: 200, feeMinor: 60, totalMinor: 1260 };

it.each([
  ["the same", [{ total: 1200, freight: 200 }], 0],
  ["cheaper", [{ total: 1100, freight: 100 }], 0],
  ["not told", [{ total: null, freight: null }], 0],
  ["within what the agent bears", [{ total: 1210, freight: 210 }], 10],
  [
    "in two parts, the same",
    [
      { total: 700, freight: 100 },
      { total: 500, freight: 100 },
    ],
    0,
  ],
])("is fine: %s", (_name, asked, tolerance) => {
  expect(comparePrice(confirmed, asked, tolerance)).toEqual({ kind: "fine" });
});

it("tells what was and what is where it is dearer by more", () => {
  expect(comparePrice(confirmed, [{ total: 1211, freight: 211 }], 10)).toEqual({
    kind: "dearer",
    fromMinor: 1200,
    toMinor: 1211,
    freightFromMinor: 200,
    freightToMinor: 211,
  });
});
