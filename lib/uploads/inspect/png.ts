import { HIDDEN, isPadding, MOST_PARTS, UNREADABLE, type Walk } from "./facts";

const SIGNATURE_BYTES = 8;
/** Compressed text and colour profiles larger than any honest one: bombs are built from these. */
const LARGEST_SIDE_CHUNK = 2 * 1024 * 1024;

/** Walks the chunks of a PNG to its end. */
export function walkPng(file: Buffer): Walk {
  let at = SIGNATURE_BYTES;
  let animated = false;
  let data = false;
  if (file.toString("latin1", 12, 16) !== "IHDR" || file.length < 33) return UNREADABLE;
  for (let parts = 0; at + 12 <= file.length && parts < MOST_PARTS; parts += 1) {
    const length = file.readUInt32BE(at);
    const name = file.toString("latin1", at + 4, at + 8);
    const next = at + 12 + length;
    if (next > file.length || !/^[A-Za-z]{4}$/.test(name)) return UNREADABLE;
    if (name === "acTL") animated = true;
    if (name === "IDAT") data = true;
    else if (length > LARGEST_SIDE_CHUNK && name !== "fdAT") return HIDDEN;
    if (name === "IEND") return data ? judge(file, next, animated) : UNREADABLE;
    at = next;
  }
  return UNREADABLE;
}

function judge(file: Buffer, end: number, animated: boolean): Walk {
  if (!isPadding(file.subarray(end))) return HIDDEN;
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  if (width === 0 || height === 0) return UNREADABLE;
  const bytesPerPixel = ((file[24] ?? 8) > 8 ? 2 : 1) * 8;
  const interlaced = file[28] === 1;
  // Interlaced pictures are read whole; else only some rows are held.
  const decodeBytes = bytesPerPixel * width * (interlaced ? height : 64);
  return { kind: "facts", facts: { type: "png", width, height, animated, decodeBytes } };
}
