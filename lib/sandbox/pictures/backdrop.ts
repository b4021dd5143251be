import { hexColour } from "./pixels";
import type { Plan } from "./plan";

/** Where an object touches the ground, and how wide it is: pixels. */
export type Footprint = { x: number; bottom: number; width: number };

/** The stage behind the goods as SVG: soft tints of one hue, and a shadow under what stands. */
export function backdropSvg(
  plan: Plan,
  feet: readonly Footprint[],
  width: number,
  height: number,
): string {
  const tint = (s: number, v: number) => hexColour({ h: plan.hue, s, v });
  const shadows = feet
    .map(({ x, bottom, width: span }) => {
      const reach = span * 0.56;
      return `<ellipse cx="${x}" cy="${bottom - 0.008 * height}" rx="${reach}" ry="${reach * 0.16}" fill="url(#shadow)"/>`;
    })
    .join("");
  const scenes: Record<Plan["backdrop"], string> = {
    white: `<rect width="100%" height="100%" fill="#fdfdfc"/>`,
    paper: `<rect width="100%" height="100%" fill="${tint(0.03, 0.97)}"/>`,
    fade: `<rect width="100%" height="100%" fill="url(#fade)"/>`,
    floor: `<rect width="100%" height="100%" fill="${tint(0.05, 0.975)}"/><rect y="66%" width="100%" height="34%" fill="url(#floor)"/>`,
    disc: `<rect width="100%" height="100%" fill="${tint(0.025, 0.985)}"/><circle cx="${width / 2}" cy="${height * 0.5}" r="${height * 0.4}" fill="${tint(0.1, 0.955)}"/>`,
    arch: `<rect width="100%" height="100%" fill="${tint(0.04, 0.97)}"/><path d="${arch(width, height)}" fill="${tint(0.12, 0.93)}"/>`,
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
<radialGradient id="shadow"><stop offset="0" stop-color="#1b1410" stop-opacity=".34"/><stop offset=".55" stop-color="#1b1410" stop-opacity=".13"/><stop offset="1" stop-color="#1b1410" stop-opacity="0"/></radialGradient>
<radialGradient id="fade" cx=".5" cy=".42" r=".75"><stop offset="0" stop-color="${tint(0.02, 1)}"/><stop offset="1" stop-color="${tint(0.1, 0.92)}"/></radialGradient>
<linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${tint(0.1, 0.91)}"/><stop offset="1" stop-color="${tint(0.06, 0.955)}"/></linearGradient>
</defs>${scenes[plan.backdrop]}${shadows}</svg>`;
}

function arch(width: number, height: number): string {
  const half = height * 0.34;
  const [left, right, top] = [width / 2 - half, width / 2 + half, height * 0.14];
  return `M${left} ${height}V${top + half}A${half} ${half} 0 0 1 ${right} ${top + half}V${height}Z`;
}
