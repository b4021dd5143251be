import sharp from "sharp";
import { assetPath } from "../pictures/cutouts";
import { mainHue, recolour, type Cutout, type MainHue } from "../pictures/recolour";
import type { Colour } from "../world/options";

/** Pixels along the longer edge: enough for scanning everything, and for telling near twins apart. */
const SCAN_EDGE = 32;
const CLOSE_EDGE = 64;

/** An object small enough to keep all of them in memory. Pixels as in a cutout, not premultiplied. */
export type Miniature = { main: MainHue; scan: Cutout; close: Cutout };

const HUE_STEP = 4;

/** Reads an object's picture itself: libvips' own way of cutting borders costs three times as much. */
export async function miniatureOf(object: string): Promise<Miniature> {
  const { data, info } = await sharp(assetPath(object))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = { pixels: data, width: info.width, height: info.height };
  const close = shrunk(picture, extent(picture), CLOSE_EDGE);
  const scan = shrunk(close, { left: 0, top: 0, ...close }, SCAN_EDGE);
  return { main: mainHue({ pixels: everyNth(data, HUE_STEP) }), scan, close };
}

/** The miniature in a colour; null leaves its own. */
export function painted(cutout: Cutout, colour: Colour | null, main: MainHue): Cutout {
  return colour ? recolour(cutout, colour, main) : cutout;
}

function everyNth(pixels: Buffer, step: number): Buffer {
  const kept = Buffer.alloc(Math.floor(pixels.length / 4 / step) * 4);
  for (let at = 0; at < kept.length; at += 4) pixels.copy(kept, at, at * step, at * step + 4);
  return kept;
}

type Area = { left: number; top: number; width: number; height: number };

/** Where there is more than a trace of something: what a cutout is cut to. */
function extent({ pixels, width, height }: Cutout): Area {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) <= 1) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** Averages what falls into each pixel, weighing colours by their alpha. */
function shrunk(picture: Cutout, area: Area, edge: number): Cutout {
  const scale = Math.min(1, edge / Math.max(area.width, area.height));
  const width = Math.max(1, Math.round(area.width * scale));
  const height = Math.max(1, Math.round(area.height * scale));
  const sums = new Float64Array(width * height * 5);
  for (let y = 0; y < area.height; y++) {
    const row = Math.floor((y * height) / area.height) * width;
    for (let x = 0; x < area.width; x++) {
      const from = ((y + area.top) * picture.width + x + area.left) * 4;
      addPixel(sums, (row + Math.floor((x * width) / area.width)) * 5, picture.pixels, from);
    }
  }
  return { pixels: averaged(sums, width * height), width, height };
}

function addPixel(sums: Float64Array, to: number, pixels: Buffer, from: number): void {
  const alpha = pixels[from + 3] as number;
  sums[to] = (sums[to] as number) + (pixels[from] as number) * alpha;
  sums[to + 1] = (sums[to + 1] as number) + (pixels[from + 1] as number) * alpha;
  sums[to + 2] = (sums[to + 2] as number) + (pixels[from + 2] as number) * alpha;
  sums[to + 3] = (sums[to + 3] as number) + alpha;
  sums[to + 4] = (sums[to + 4] as number) + 1;
}

function averaged(sums: Float64Array, count: number): Buffer {
  const pixels = Buffer.alloc(count * 4);
  for (let at = 0; at < count; at++) {
    const alpha = sums[at * 5 + 3] as number;
    for (let channel = 0; channel < 3 && alpha > 0; channel++)
      pixels[at * 4 + channel] = Math.round((sums[at * 5 + channel] as number) / alpha);
    pixels[at * 4 + 3] = Math.round(alpha / (sums[at * 5 + 4] as number));
  }
  return pixels;
}
