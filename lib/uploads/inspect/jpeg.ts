import { PICTURE_LIMITS } from "../limits";
import { HIDDEN, isPadding, MOST_PARTS, UNREADABLE, type Walk } from "./facts";

const START_OF_FRAME = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);
const [START_OF_SCAN, END, APP0] = [0xda, 0xd9, 0xe0];

type Frame = { width: number; height: number; progressive: boolean; sampling: number };

/** Walks the segments and scans of a JPEG to its end. */
export function walkJpeg(file: Buffer): Walk {
  let at = 2;
  let frame: Frame | null = null;
  let scans = 0;
  for (let parts = 0; at + 4 <= file.length; parts += 1) {
    if (parts > MOST_PARTS || file[at] !== 0xff) return UNREADABLE;
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = file.readUInt16BE(at + 2);
    const segment = file.subarray(at + 4, at + 2 + length);
    if (length < 2 || at + 2 + length > file.length) return UNREADABLE;
    if (marker === APP0 && isForgedJfif(segment)) return HIDDEN;
    if (START_OF_FRAME.has(marker)) {
      if (frame) return UNREADABLE;
      frame = readFrame(marker, segment);
      if (!frame) return UNREADABLE;
    }
    at += 2 + length;
    if (marker !== START_OF_SCAN) continue;
    if (++scans > PICTURE_LIMITS.scans) return { kind: "refused", refusal: "too_many_pixels" };
    at = endOfScan(file, at);
    if (file[at + 1] === END)
      return frame ? judge(frame, scans, file.subarray(at + 2)) : UNREADABLE;
  }
  return UNREADABLE;
}

function readFrame(marker: number, segment: Buffer): Frame | null {
  const count = segment[5] ?? 0;
  if (segment.length < 6 + 3 * count || count === 0) return null;
  const factors = Array.from({ length: count }, (_, index) => segment[7 + 3 * index] ?? 0);
  const areas = factors.map((factor) => (factor >> 4) * (factor & 15));
  const largest = Math.max(...factors.map((f) => f >> 4)) * Math.max(...factors.map((f) => f & 15));
  if (largest === 0) return null;
  return {
    height: segment.readUInt16BE(1),
    width: segment.readUInt16BE(3),
    progressive: (marker & 3) === 2,
    sampling: areas.reduce((sum, area) => sum + area, 0) / largest,
  };
}

/** Where the next real marker stands after a scan's compressed data; the file's end if nowhere. */
function endOfScan(file: Buffer, start: number): number {
  for (let at = start; at + 1 < file.length; at += 1) {
    if (file[at] !== 0xff) continue;
    const next = file[at + 1] ?? 0;
    // Stuffed zero, restart markers and fill bytes belong to the data.
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return file.length;
}

/** JFIF's segment has a length that follows from its content; a script in it breaks the rule. */
function isForgedJfif(segment: Buffer): boolean {
  if (segment.toString("latin1", 0, 5) !== "JFIF\0") return false;
  return segment.length !== 14 + 3 * (segment[12] ?? 0) * (segment[13] ?? 0);
}

function judge(frame: Frame, scans: number, behind: Buffer): Walk {
  const { width, height, progressive, sampling } = frame;
  if (width === 0 || height === 0) return UNREADABLE;
  if (!mayStandBehind(behind)) return HIDDEN;
  // Over several scans all coefficients are kept, two bytes each and, measured, most of that again; in one only some rows are.
  const whole = progressive || scans > 1;
  const decodeBytes = whole ? 3.4 * width * height * sampling : 256 * width;
  return { kind: "facts", facts: { type: "jpeg", width, height, animated: false, decodeBytes } };
}

/**
 * What phones put behind a photo: a second picture (depth, brightness), a short film, their own
 * trailer. None of it is ever read. Everything else has no business there.
 */
function mayStandBehind(bytes: Buffer): boolean {
  if (isPadding(bytes)) return true;
  if (bytes.length >= 4 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return true;
  if (bytes.toString("latin1", 4, 8) === "ftyp") return true;
  return bytes.toString("latin1", bytes.length - 4) === "SEFT";
}
