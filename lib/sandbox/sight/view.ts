import { sumTo, type Photo } from "./photo";

/** Which part of a catalogue picture a photo may show: 0–1 of its width and height. */
export type Frame = { x: number; y: number; width: number; height: number };

/** A photo laid over a catalogue picture's cells: those it covers, and their mean colours. */
export type View = { frame: Frame; cells: Uint16Array; colours: Float32Array };

const COVERED = 0.7;

export function viewOf(photo: Photo, frame: Frame, edge: number): View {
  const across = linesOf(edge, frame.x, frame.width, photo.width);
  const down = linesOf(edge, frame.y, frame.height, photo.height);
  const corners = new Float64Array((edge + 1) * (edge + 1) * 3);
  for (let row = 0; row <= edge; row++)
    for (let column = 0; column <= edge; column++)
      for (let channel = 0; channel < 3; channel++)
        corners[(row * (edge + 1) + column) * 3 + channel] = sumTo(
          photo,
          across[column] as number,
          down[row] as number,
          channel,
        );
  const whole = (photo.width / frame.width / edge) * (photo.height / frame.height / edge);
  const cells: number[] = [];
  const colours: number[] = [];
  for (let row = 0; row < edge; row++)
    for (let column = 0; column < edge; column++) {
      const width = (across[column + 1] as number) - (across[column] as number);
      const height = (down[row + 1] as number) - (down[row] as number);
      if (width * height < whole * COVERED) continue;
      cells.push((row * edge + column) * 3);
      const at = (row * (edge + 1) + column) * 3;
      for (let channel = at; channel < at + 3; channel++)
        colours.push(sumOf(corners, channel, (edge + 1) * 3) / (width * height));
    }
  return { frame, cells: Uint16Array.from(cells), colours: Float32Array.from(colours) };
}

/** Where the lines between cells lie on the photo, in its pixels; outside it, at its edge. */
function linesOf(edge: number, from: number, size: number, pixels: number): Float64Array {
  return Float64Array.from({ length: edge + 1 }, (_, line) =>
    Math.min(pixels, Math.max(0, ((line / edge - from) / size) * pixels)),
  );
}

/** What lies between four corners that hold sums. */
function sumOf(corners: Float64Array, at: number, row: number): number {
  return (
    (corners[at + row + 3] as number) -
    (corners[at + row] as number) -
    (corners[at + 3] as number) +
    (corners[at] as number)
  );
}

/** A photo shows the whole picture, no part of it and nothing around it, other things being equal. */
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
  return (sum / cells.length / 3) * (1 + PART_PENALTY * Math.abs(1 - frame.width * frame.height));
}

/** Sides of the part shown: with much around it, a whole picture, one cropped a little, a tight box. */
const SIDES = [1.36, 1.18, 1, 0.95, 0.9, 0.8, 0.7];

/** The parts of a square catalogue picture that a photo of this shape may show. */
export function framesFor({ width, height }: Photo): Frame[] {
  const longer = Math.max(width, height);
  return SIDES.flatMap((side) => {
    const [w, h] = [(side * width) / longer, (side * height) / longer];
    return starts(w).flatMap((x) => starts(h).map((y) => ({ x, y, width: w, height: h })));
  });
}

/** Left, middle and right of what room there is; in the middle where there is none. */
function starts(size: number): number[] {
  const room = 1 - size;
  return room < 0.02 ? [room / 2] : [0, room / 2, room];
}

const LONGEST_SIDE = 1.5;

/** A frame moved or resized by `step`, its shape kept, without leaving the picture on one side only. */
export function nearby({ x, y, width, height }: Frame, step: number): Frame[] {
  const changes: [number, number, number][] = [
    [step, 0, 1],
    [-step, 0, 1],
    [0, step, 1],
    [0, -step, 1],
    [0, 0, 1 - step],
    [0, 0, 1 + step],
  ];
  return changes
    .map(([right, down, scale]) => ({
      x: x + right + (width * (1 - scale)) / 2,
      y: y + down + (height * (1 - scale)) / 2,
      width: width * scale,
      height: height * scale,
    }))
    .map((frame) => ({
      ...frame,
      x: Math.min(Math.max(frame.x, Math.min(0, 1 - frame.width)), Math.max(0, 1 - frame.width)),
      y: Math.min(Math.max(frame.y, Math.min(0, 1 - frame.height)), Math.max(0, 1 - frame.height)),
    }))
    .filter((frame) => Math.max(frame.width, frame.height) <= LONGEST_SIDE);
}
