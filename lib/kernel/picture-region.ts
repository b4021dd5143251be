/**
 * The part of a picture that holds the thing looked for, in fractions of the upright picture: the
 * same whatever size the picture is shown, kept or sent in.
 */
export type Region = { left: number; top: number; width: number; height: number };

/** A side of less than this is a slip of the hand. */
export const SMALLEST_REGION_SIDE = 0.02;

/** What a fraction of four digits may be off by. */
const SLACK = 1e-6;

/** Whether it lies inside the picture and is large enough to be meant. */
export function isRegion({ left, top, width, height }: Region): boolean {
  return (
    [left, top, width, height].every((part) => part >= 0 && part <= 1) &&
    Math.min(width, height) >= SMALLEST_REGION_SIDE &&
    left + width <= 1 + SLACK &&
    top + height <= 1 + SLACK
  );
}

/** Reads "left,top,width,height" in fractions, as it stands in our URLs; null where it is not one. */
export function parseRegion(text: string): Region | null {
  const parts = text.split(",");
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|1|0?\.\d{1,6}|1\.0{1,6})$/.test(part)))
    return null;
  const [left = 0, top = 0, width = 0, height = 0] = parts.map(Number);
  const region = { left, top, width, height };
  return isRegion(region) ? region : null;
}

/** The region as it stands in our URLs. Rounding never pushes it out of the picture. */
export function regionText({ left, top, width, height }: Region): string {
  const [x, y] = [rounded(left), rounded(top)];
  return [x, y, Math.min(rounded(width), rounded(1 - x)), Math.min(rounded(height), rounded(1 - y))]
    .map(String)
    .join(",");
}

function rounded(part: number): number {
  return Number(part.toFixed(4));
}

export type PixelBox = { left: number; top: number; width: number; height: number };

/** The region in whole pixels of a picture of that size; never empty, never outside. */
export function pixelBox(region: Region, size: { width: number; height: number }): PixelBox {
  const left = Math.min(Math.floor(region.left * size.width), size.width - 1);
  const top = Math.min(Math.floor(region.top * size.height), size.height - 1);
  const right = Math.round((region.left + region.width) * size.width);
  const bottom = Math.round((region.top + region.height) * size.height);
  return {
    left,
    top,
    width: Math.max(1, Math.min(right, size.width) - left),
    height: Math.max(1, Math.min(bottom, size.height) - top),
  };
}
