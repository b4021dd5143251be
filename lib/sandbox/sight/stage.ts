import { toRgb } from "../pictures/pixels";
import type { Plan } from "../pictures/plan";

type Rgb = readonly [number, number, number];

/** The colour of a plan's backdrop at a place, 0–1 across and down: what `backdropSvg` draws. */
export function stageOf({ backdrop, hue }: Plan): (x: number, y: number) => Rgb {
  const tint = (s: number, v: number): Rgb => toRgb({ h: hue, s, v });
  switch (backdrop) {
    case "white": {
      const white: Rgb = [0xfd, 0xfd, 0xfc];
      return () => white;
    }
    case "paper": {
      const paper = tint(0.03, 0.97);
      return () => paper;
    }
    case "fade": {
      const [inner, outer] = [tint(0.02, 1), tint(0.1, 0.92)];
      return (x, y) => between(inner, outer, Math.hypot(x - 0.5, y - 0.42) / 0.75);
    }
    case "floor": {
      const wall = tint(0.05, 0.975);
      const [back, front] = [tint(0.1, 0.91), tint(0.06, 0.955)];
      return (_, y) => (y < 0.66 ? wall : between(back, front, (y - 0.66) / 0.34));
    }
    case "disc": {
      const [wall, disc] = [tint(0.025, 0.985), tint(0.1, 0.955)];
      return (x, y) => (Math.hypot(x - 0.5, y - 0.5) < 0.4 ? disc : wall);
    }
    case "arch": {
      const [wall, arch] = [tint(0.04, 0.97), tint(0.12, 0.93)];
      return (x, y) => (insideArch(x - 0.5, y - 0.48) ? arch : wall);
    }
  }
}

/** Seen from the middle of the arch's round part. */
function insideArch(x: number, y: number): boolean {
  return y > 0 ? Math.abs(x) < 0.34 : Math.hypot(x, y) < 0.34;
}

function between(from: Rgb, to: Rgb, part: number): Rgb {
  const share = Math.min(1, Math.max(0, part));
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

/** How dark the shadow is (0–1) at a distance from its middle, in parts of its reach. */
export function shadowAlpha(distance: number): number {
  if (distance >= 1) return 0;
  return distance < 0.55 ? 0.34 - (0.21 * distance) / 0.55 : 0.13 * (1 - (distance - 0.55) / 0.45);
}

export const SHADOW: Rgb = [0x1b, 0x14, 0x10];
