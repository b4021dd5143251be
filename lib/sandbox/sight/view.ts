import { sumTo, type Photo } from "./photo";

/** Which part of a catalogue picture a photo may show: 0–1 of its width and height. */
export type Frame = { x: number; y: number; width: number; height: number };

/** A photo laid over a catalogue picture's cells: those it covers, and their mean colours. */
export type View = { frame: Frame; cells: Uint16Array; colours: Float32Array };

const COVERED = 0.7;

export function viewOf(photo: Photo, frame: Frame, edge: number): View {
  const cells: number[] = [];
  const colours: number[] = [];
  for (let row = 0; row < edge; row++)
    for (let column = 0; column < edge; column++) {
      // The part of the cell that the frame covers, in pixels of the photo.
      const x0 = Math.max(0, ((column / edge - frame.x) / frame.width) * photo.width);
      const y0 = Math.max(0, ((row / edge - frame.y) / frame.height) * photo.height);
      const x1 = Math.min(
        photo.width,
        (((column + 1) / edge - frame.x) / frame.width) * photo.width,
      );
      const y1 = Math.min(
        photo.height,
        (((row + 1) / edge - frame.y) / frame.height) * photo.height,
      );
      const whole =
        (photo.width / frame.width / edge) * (photo.height / frame.height / edge) * COVERED;
      const area = (x1 - x0) * (y1 - y0);
      if (x1 <= x0 || y1 <= y0 || area < whole) continue;
      cells.push((row * edge + column) * 3);
      for (let channel = 0; channel < 3; channel++)
        colours.push(
          (sumTo(photo, x1, y1, channel) -
            sumTo(photo, x0, y1, channel) -
            sumTo(photo, x1, y0, channel) +
            sumTo(photo, x0, y0, channel)) /
            area,
        );
    }
  return { frame, cells: Uint16Array.from(cells), colours: Float32Array.from(colours) };
}

/** A photo shows the whole picture rather than a part of it, other things being equal. */
const PART_PENALTY = 0.5;

/**
 * How far a view is from the sketch that starts at `from`: mean squared difference per channel, so 0
 * is the same and 65,025 is black to white.
 */
export function distance(
  { cells, colours, frame }: View,
  sketches: Uint8Array,
  from: number,
): number {
  let sum = 0;
  for (let at = 0; at < cells.length; at++) {
    const cell = from + (cells[at] as number);
    const own = at * 3;
    const red = (sketches[cell] as number) - (colours[own] as number);
    const green = (sketches[cell + 1] as number) - (colours[own + 1] as number);
    const blue = (sketches[cell + 2] as number) - (colours[own + 2] as number);
    sum += red * red + green * green + blue * blue;
  }
  if (cells.length === 0) return Number.POSITIVE_INFINITY;
  return (sum / cells.length / 3) * (1 + PART_PENALTY * (1 - frame.width * frame.height));
}

/** Sides of the part shown, longest first: a whole picture, one cropped a little, a tight box. */
const SIDES = [1, 0.95, 0.9, 0.8, 0.7];

/** The parts of a square catalogue picture that a photo of this shape may show. */
export function framesFor({ width, height }: Photo): Frame[] {
  const longer = Math.max(width, height);
  return SIDES.flatMap((side) => {
    const [w, h] = [(side * width) / longer, (side * height) / longer];
    return starts(w).flatMap((x) => starts(h).map((y) => ({ x, y, width: w, height: h })));
  });
}

/** Left, middle and right of what room there is. */
function starts(size: number): number[] {
  const room = 1 - size;
  return room < 0.02 ? [room / 2] : [0, room / 2, room];
}

/** A frame moved or resized by `step`, its shape kept; what leaves the picture is left out. */
export function nearby({ x, y, width, height }: Frame, step: number): Frame[] {
  const changes: [number, number, number][] = [
    [step, 0, 1],
    [-step, 0, 1],
    [0, step, 1],
    [0, -step, 1],
    [0, 0, 1 - step],
    [0, 0, 1 + step],
  ];
  const tolerance = 1e-6;
  return changes
    .map(([right, down, scale]) => ({
      x: x + right + (width * (1 - scale)) / 2,
      y: y + down + (height * (1 - scale)) / 2,
      width: width * scale,
      height: height * scale,
    }))
    .map((frame) => ({
      ...frame,
      x: Math.min(Math.max(frame.x, 0), Math.max(0, 1 - frame.width)),
      y: Math.min(Math.max(frame.y, 0), Math.max(0, 1 - frame.height)),
    }))
    .filter((frame) => Math.max(frame.width, frame.height) <= 1 + tolerance);
}
