import fc from "fast-check";
import { expect, it, test } from "vitest";
import { splitOrders } from "./split-orders";

function cart(sizes: readonly number[]) {
  return sizes.flatMap((size, offer) =>
    Array.from({ length: size }, (_, at) => ({ offerKey: `O${offer}`, at })),
  );
}

test.each([
  ["nothing", [], []],
  ["what fits is one order", [3, 2], [5]],
  ["offers stay whole", [3, 3], [3, 3]],
  ["small ones find a gap", [2, 3, 3, 2], [5, 5]],
  ["a large one fills orders of its own, and its rest is shared", [12, 3], [5, 5, 5]],
] as const)("%s, at five SKUs an order", (_name, sizes, expected) => {
  expect(splitOrders(cart(sizes), 5).map((order) => order.length)).toEqual(expected);
});

/** The fewest orders there can be, by trying every place for every offer. */
function fewestOrders(
  sizes: readonly number[],
  most: number,
  open: readonly number[] = [],
): number {
  const [first, ...rest] = sizes;
  if (first === undefined) return open.length;
  const placed = open.flatMap((held, at) =>
    held + first <= most ? [fewestOrders(rest, most, open.with(at, held + first))] : [],
  );
  return Math.min(fewestOrders(rest, most, [...open, first]), ...placed);
}

it("loses no line, exceeds no order, keeps offers whole, and comes close to the fewest orders", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 6 }),
      (sizes, most) => {
        const lines = cart(sizes);
        const orders = splitOrders(lines, most);
        expect(new Set(orders.flat())).toEqual(new Set(lines));
        expect(orders.flat()).toHaveLength(lines.length);
        expect(orders.every(({ length }) => length >= 1 && length <= most)).toBe(true);
        const parts = (offerKey: string) =>
          orders.filter((order) => order.some((line) => line.offerKey === offerKey)).length;
        sizes.forEach((size, at) => expect(parts(`O${at}`)).toBe(Math.ceil(size / most)));
        const whole = sizes.reduce((sum, size) => sum + Math.floor(size / most), 0);
        const rests = sizes.map((size) => size % most).filter((size) => size > 0);
        const fewest = whole + fewestOrders(rests, most);
        // The bound first-fit, largest first, is known to keep.
        expect(orders.length).toBeLessThanOrEqual(Math.floor((11 / 9) * fewest + 6 / 9));
      },
    ),
  );
});
