import type { Colour } from "../world/options";
import { hueDistance, toHsv, toRgb, type Hsv } from "./pixels";

/** An object's pixels, four bytes each, without its empty border. */
export type Cutout = { pixels: Buffer; width: number; height: number };

export type MainHue = { hue: number; colourful: number };

/** The hue most of an object has, and how colourful it is (0–1). */
export function mainHue({ pixels }: Pick<Cutout, "pixels">): MainHue {
  const weights = new Float64Array(36);
  let colour = 0;
  let area = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = (pixels[at + 3] ?? 0) / 255;
    if (alpha < 0.5) continue;
    const { h, s, v } = toHsv(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    const bin = Math.floor(h / 10) % 36;
    weights[bin] = (weights[bin] ?? 0) + s * v;
    colour += s * v;
    area += 1;
  }
  const strongest = weights.reduce(
    (best, weight, bin) => (weight > (weights[best] ?? 0) ? bin : best),
    0,
  );
  return { hue: strongest * 10 + 5, colourful: area === 0 ? 0 : colour / area };
}

/**
 * The object in another colour: its main hue turns into the wanted one while a wooden handle or a
 * golden buckle keeps its own. Grey objects are tinted as a whole. `main` is given for a cutout that
 * was shrunk and whose own pixels would no longer tell it well.
 */
export function recolour(cutout: Cutout, colour: Colour, main = mainHue(cutout)): Cutout {
  const { hue, colourful } = main;
  const grey = colourful < 0.18;
  const pixels = Buffer.from(cutout.pixels);
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) === 0) continue;
    const from = toHsv(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    const belongs = grey ? 1 : Math.min(1, Math.max(0, (85 - hueDistance(from.h, hue)) / 35));
    if (belongs === 0) continue;
    const to = toRgb(painted(from, colour, hue, grey));
    for (let channel = 0; channel < 3; channel++) {
      const old = pixels[at + channel] ?? 0;
      pixels[at + channel] = Math.round(old + ((to[channel] ?? old) - old) * belongs);
    }
  }
  return { ...cutout, pixels };
}

function painted(from: Hsv, colour: Colour, main: number, grey: boolean): Hsv {
  if ("grey" in colour) {
    const { grey: level } = colour;
    const v = level > 1 ? 1 - (1 - from.v) * 0.55 + 0.02 * from.s : from.v * level + 0.04;
    return { h: from.h, s: from.s * 0.09, v: Math.min(1, v * (level > 1 ? 1 - from.s * 0.06 : 1)) };
  }
  const h = grey ? colour.hue : (from.h - main + colour.hue + 720) % 360;
  const s = grey ? Math.min(1, 0.5 + (1 - from.v) * 0.4) : from.s;
  return colour.soft
    ? { h, s: s * 0.48, v: Math.min(1, from.v * 0.7 + 0.3) }
    : { h, s: s * 0.88, v: grey ? from.v * 0.94 : from.v };
}
