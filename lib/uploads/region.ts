import { z } from "zod";

/**
 * The part of a picture that holds the thing looked for, in fractions of the upright picture: the
 * same whatever size the picture is shown, kept or sent in.
 */
export type Region = { left: number; top: number; width: number; height: number };

/** A side of less than this is a slip of the hand. */
const SMALLEST = 0.02;

const fraction = z.number().min(0).max(1);
const regionShape = z
  .object({ left: fraction, top: fraction, width: fraction, height: fraction })
  .refine(({ left, width }) => width >= SMALLEST && left + width <= 1 + 1e-6)
  .refine(({ top, height }) => height >= SMALLEST && top + height <= 1 + 1e-6);

/** Reads "left,top,width,height" in fractions, as it stands in our URLs; null where it is not one. */
export function parseRegion(text: string): Region | null {
  const parts = text.split(",");
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|1|0?\.\d{1,6}|1\.0{1,6})$/.test(part)))
    return null;
  const [left, top, width, height] = parts.map(Number);
  const parsed = regionShape.safeParse({ left, top, width, height });
  return parsed.success ? parsed.data : null;
}

/** The region as it stands in our URLs. */
export function regionText({ left, top, width, height }: Region): string {
  return [left, top, width, height].map((part) => String(Number(part.toFixed(4)))).join(",");
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

/**
 * The region as the upstream's picture search takes it: "x0,x1,y0,y1" in pixels of the picture that
 * is sent along. That the numbers are pixels is read at 1688, their order is inferred from its sample
 * "266,799,48,581".
 */
export function upstreamRegion(region: Region, size: { width: number; height: number }): string {
  const { left, top, width, height } = pixelBox(region, size);
  return [left, left + width, top, top + height].join(",");
}
