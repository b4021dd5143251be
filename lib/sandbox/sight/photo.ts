import sharp from "sharp";

/** A box in pixels, `x0` ≤ x < `x1`. */
export type Box = { x0: number; x1: number; y0: number; y1: number };

/** A picture that was asked about: sums over every rectangle from the top left, per channel. */
export type Photo = { width: number; height: number; sums: Float64Array };

const LONGEST_EDGE = 96;
const MOST_PIXELS = 50_000_000;

/** Reads a picture of any common kind, upright and on white; null where it is none or the box is empty. */
export async function photoOf(bytes: Buffer, box: Box | null): Promise<Photo | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" }).autoOrient();
    const { autoOrient } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
    const cut = box && inside(box, autoOrient);
    if (box && !cut) return null;
    const { data, info } = await (cut ? image.extract(cut) : image)
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .resize(LONGEST_EDGE, LONGEST_EDGE, { fit: "inside" })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return summed(data, info.width, info.height, info.channels);
  } catch {
    // Whatever the decoder says, to the caller it is no picture.
    return null;
  }
}

function inside({ x0, x1, y0, y1 }: Box, size: { width: number; height: number }) {
  const [left, top] = [Math.max(0, x0), Math.max(0, y0)];
  const width = Math.min(x1, size.width) - left;
  const height = Math.min(y1, size.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

function summed(pixels: Buffer, width: number, height: number, channels: number): Photo {
  const across = width + 1;
  const sums = new Float64Array(across * (height + 1) * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++) {
        const value = pixels[(y * width + x) * channels + (channels < 3 ? 0 : channel)] ?? 0;
        const at = ((y + 1) * across + x + 1) * 3 + channel;
        sums[at] =
          value +
          (sums[at - 3] ?? 0) +
          (sums[at - across * 3] ?? 0) -
          (sums[at - across * 3 - 3] ?? 0);
      }
  return { width, height, sums };
}

/** The sum of a channel left of and above a place, with parts of pixels counted in proportion. */
export function sumTo(
  { width, height, sums }: Photo,
  x: number,
  y: number,
  channel: number,
): number {
  const cx = Math.min(width, Math.max(0, x));
  const cy = Math.min(height, Math.max(0, y));
  const column = Math.min(width - 1, Math.floor(cx));
  const row = Math.min(height - 1, Math.floor(cy));
  const [fx, fy] = [cx - column, cy - row];
  const at = (row * (width + 1) + column) * 3 + channel;
  const below = at + (width + 1) * 3;
  const upper = (sums[at] ?? 0) * (1 - fx) + (sums[at + 3] ?? 0) * fx;
  const lower = (sums[below] ?? 0) * (1 - fx) + (sums[below + 3] ?? 0) * fx;
  return upper * (1 - fy) + lower * fy;
}
