import { hexColour } from "./pixels";
import type { Plan } from "./plan";

/** The stage behind the goods as SVG: soft tints of one hue, and a shadow under what stands. */
export function backdropSvg(plan: Plan, width: number, height: number): string {
  const tint = (s: number, v: number) => hexColour({ h: plan.hue, s, v });
  const shadows = plan.props
    .filter(({ shadow }) => shadow)
    .map(({ x, foot, size }) => {
      const reach = size * height * 0.4;
      return `<ellipse cx="${x * width}" cy="${(foot - 0.012) * height}" rx="${reach}" ry="${reach * 0.17}" fill="url(#shadow)"/>`;
    })
    .join("");
  const scenes: Record<Plan["backdrop"], string> = {
    white: `<rect width="100%" height="100%" fill="#fdfdfc"/>`,
    paper: `<rect width="100%" height="100%" fill="${tint(0.045, 0.97)}"/>`,
    fade: `<rect width="100%" height="100%" fill="url(#fade)"/>`,
    floor: `<rect width="100%" height="100%" fill="${tint(0.08, 0.97)}"/><rect y="66%" width="100%" height="34%" fill="url(#floor)"/>`,
    disc: `<rect width="100%" height="100%" fill="${tint(0.05, 0.98)}"/><circle cx="${width / 2}" cy="${height * 0.5}" r="${height * 0.4}" fill="${tint(0.15, 0.955)}"/>`,
    arch: `<rect width="100%" height="100%" fill="${tint(0.07, 0.96)}"/><path d="${arch(width, height)}" fill="${tint(0.17, 0.93)}"/>`,
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
<radialGradient id="shadow"><stop offset="0" stop-color="#1b1410" stop-opacity=".34"/><stop offset=".55" stop-color="#1b1410" stop-opacity=".13"/><stop offset="1" stop-color="#1b1410" stop-opacity="0"/></radialGradient>
<radialGradient id="fade" cx=".5" cy=".42" r=".75"><stop offset="0" stop-color="${tint(0.02, 1)}"/><stop offset="1" stop-color="${tint(0.15, 0.91)}"/></radialGradient>
<linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${tint(0.15, 0.9)}"/><stop offset="1" stop-color="${tint(0.1, 0.95)}"/></linearGradient>
</defs>${scenes[plan.backdrop]}${shadows}</svg>`;
}

function arch(width: number, height: number): string {
  const half = height * 0.34;
  const [left, right, top] = [width / 2 - half, width / 2 + half, height * 0.14];
  return `M${left} ${height}V${top + half}A${half} ${half} 0 0 1 ${right} ${top + half}V${height}Z`;
}
