import { SMALLEST_REGION_SIDE, type Region } from "@/lib/kernel/picture-region";

/** What is taken hold of: the frame, or one of its corners. */
export const GRIPS = ["topLeft", "topRight", "bottomLeft", "bottomRight"] as const;
export type Grip = (typeof GRIPS)[number] | "move";

/** What a person can hold with a finger. */
const SMALLEST = Math.max(SMALLEST_REGION_SIDE, 0.08);

const between = (value: number, lowest: number, highest: number) =>
  Math.min(Math.max(value, lowest), highest);

/** The frame after `grip` has moved by so much, in fractions of the picture. Never outside, never tiny. */
export function moveRegion(region: Region, grip: Grip, dx: number, dy: number): Region {
  const { left, top, width, height } = region;
  if (grip === "move") {
    return {
      width,
      height,
      left: between(left + dx, 0, 1 - width),
      top: between(top + dy, 0, 1 - height),
    };
  }
  const right = left + width;
  const bottom = top + height;
  const atLeft = grip.endsWith("Left");
  const atTop = grip.startsWith("top");
  const x0 = atLeft ? between(left + dx, 0, right - SMALLEST) : left;
  const x1 = atLeft ? right : between(right + dx, left + SMALLEST, 1);
  const y0 = atTop ? between(top + dy, 0, bottom - SMALLEST) : top;
  const y1 = atTop ? bottom : between(bottom + dy, top + SMALLEST, 1);
  return { left: x0, top: y0, width: x1 - x0, height: y1 - y0 };
}

/** A frame out of four numbers somebody typed, pulled inside the picture. */
export function fitRegion({ left, top, width, height }: Region): Region {
  const w = between(width, SMALLEST, 1);
  const h = between(height, SMALLEST, 1);
  return { left: between(left, 0, 1 - w), top: between(top, 0, 1 - h), width: w, height: h };
}
