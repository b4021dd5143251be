/** Hue in degrees, saturation and value 0–1. */
export type Hsv = { h: number; s: number; v: number };

/** From 0–255 per channel. */
export function toHsv(red: number, green: number, blue: number): Hsv {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread === 0) return { h: 0, s: 0, v: most / 255 };
  const sector =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { h: sector * 60, s: spread / most, v: most / 255 };
}

/** To 0–255 per channel. */
export function toRgb({ h, s, v }: Hsv): [number, number, number] {
  const channel = (shift: number) => {
    const place = (shift + h / 60) % 6;
    return Math.round(255 * v * (1 - s * Math.max(0, Math.min(place, 4 - place, 1))));
  };
  return [channel(5), channel(3), channel(1)];
}

/** Degrees between two hues, 0–180. */
export function hueDistance(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return apart > 180 ? 360 - apart : apart;
}

/** "#rrggbb" of a hue, for the drawing of backgrounds. */
export function hexColour(colour: Hsv): string {
  return `#${toRgb(colour)
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`;
}
