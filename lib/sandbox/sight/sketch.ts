import type { Plan, Prop } from "../pictures/plan";
import type { Cutout } from "../pictures/recolour";
import { SHADOW, shadowAlpha, stageOf } from "./stage";

/** A square picture as `edge` × `edge` cells of mean red, green and blue, one after the other. */
export type Sketch = { edge: number; cells: Uint8Array };

type Placed = {
  prop: Prop;
  cutout: Cutout;
  cos: number;
  sin: number;
  scale: number;
  shadow: { x: number; y: number; rx: number; ry: number } | null;
};

/**
 * What `render` would paint for a square plan, worked out at `samples` points per cell edge. A sketch
 * costs microseconds where a rendered picture costs tens of milliseconds.
 */
export function sketchOf(
  plan: Plan,
  cutoutOf: (prop: Prop) => Cutout,
  { edge, samples }: { edge: number; samples: number },
): Sketch {
  const stage = stageOf(plan);
  const props = plan.props.map((prop) => place(prop, cutoutOf(prop)));
  const cells = new Uint8Array(edge * edge * 3);
  const count = edge * samples;
  const sums = new Float64Array(edge * edge * 3);
  const point: [number, number, number] = [0, 0, 0];
  for (let row = 0; row < count; row++) {
    const y = (row + 0.5) / count;
    for (let column = 0; column < count; column++) {
      const x = (column + 0.5) / count;
      const ground = stage(x, y);
      point[0] = ground[0];
      point[1] = ground[1];
      point[2] = ground[2];
      for (const placed of props) darken(point, placed, x, y);
      for (const placed of props) cover(point, placed, x, y);
      const at = (Math.floor(row / samples) * edge + Math.floor(column / samples)) * 3;
      sums[at] = (sums[at] ?? 0) + point[0];
      sums[at + 1] = (sums[at + 1] ?? 0) + point[1];
      sums[at + 2] = (sums[at + 2] ?? 0) + point[2];
    }
  }
  for (let at = 0; at < cells.length; at++)
    cells[at] = Math.round((sums[at] ?? 0) / (samples * samples));
  return { edge, cells };
}

function place(prop: Prop, cutout: Cutout): Placed {
  const turn = (prop.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const longer = Math.max(cutout.width, cutout.height);
  const [w, h] = [(cutout.width / longer) * prop.size, (cutout.height / longer) * prop.size];
  const span = w * Math.abs(cos) + h * Math.abs(sin);
  const rise = w * Math.abs(sin) + h * Math.abs(cos);
  const rx = span * 0.56;
  const shadow = prop.shadow
    ? { x: prop.x, y: prop.y + rise / 2 - 0.008, rx, ry: rx * 0.16 }
    : null;
  return { prop, cutout, cos, sin, scale: longer / prop.size, shadow };
}

function darken(point: [number, number, number], { shadow }: Placed, x: number, y: number): void {
  if (!shadow) return;
  const dy = (y - shadow.y) / shadow.ry;
  if (dy > 1 || dy < -1) return;
  mixIn(
    point,
    SHADOW[0],
    SHADOW[1],
    SHADOW[2],
    shadowAlpha(Math.hypot((x - shadow.x) / shadow.rx, dy)),
  );
}

function cover(point: [number, number, number], placed: Placed, x: number, y: number): void {
  const { prop, cutout, cos, sin, scale } = placed;
  const [dx, dy] = [x - prop.x, y - prop.y];
  // Back from the turned object to its own pixels; positive degrees turn clockwise.
  const across = (dx * cos + dy * sin) * (prop.mirrored ? -1 : 1);
  const down = dy * cos - dx * sin;
  const column = Math.floor(across * scale + cutout.width / 2);
  const row = Math.floor(down * scale + cutout.height / 2);
  if (column < 0 || row < 0 || column >= cutout.width || row >= cutout.height) return;
  const at = (row * cutout.width + column) * 4;
  const { pixels } = cutout;
  mixIn(
    point,
    pixels[at] ?? 0,
    pixels[at + 1] ?? 0,
    pixels[at + 2] ?? 0,
    (pixels[at + 3] ?? 0) / 255,
  );
}

function mixIn(
  point: [number, number, number],
  red: number,
  green: number,
  blue: number,
  alpha: number,
): void {
  point[0] += (red - point[0]) * alpha;
  point[1] += (green - point[1]) * alpha;
  point[2] += (blue - point[2]) * alpha;
}
