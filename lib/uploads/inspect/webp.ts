import { HIDDEN, isPadding, MOST_PARTS, UNREADABLE, type Walk } from "./facts";

/** Walks the chunks of a WebP to its end. */
export function walkWebp(file: Buffer): Walk {
  if (file.length < 20) return UNREADABLE;
  const end = 8 + file.readUInt32LE(4);
  if (end > file.length + 1) return UNREADABLE;
  if (!isPadding(file.subarray(end))) return HIDDEN;
  let width = 0;
  let height = 0;
  let animated = false;
  let at = 12;
  for (let parts = 0; at + 8 <= Math.min(end, file.length); parts += 1) {
    if (parts > MOST_PARTS) return UNREADABLE;
    const name = file.toString("latin1", at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const body = file.subarray(at + 8, at + 8 + length);
    if (body.length < length) return UNREADABLE;
    const size = sizeOf(name, body);
    width = Math.max(width, size?.[0] ?? 0);
    height = Math.max(height, size?.[1] ?? 0);
    if (name === "ANMF") animated = true;
    at += 8 + length + (length % 2);
  }
  if (width === 0 || height === 0) return UNREADABLE;
  // The decoder holds the picture in four bytes a pixel and more, and an animation's canvas beside it.
  const decodeBytes = (animated ? 9 : 5) * width * height;
  return { kind: "facts", facts: { type: "webp", width, height, animated, decodeBytes } };
}

function sizeOf(name: string, body: Buffer): readonly [number, number] | null {
  if (name === "VP8X" && body.length >= 10)
    return [body.readUIntLE(4, 3) + 1, body.readUIntLE(7, 3) + 1];
  if (name === "ANMF" && body.length >= 16)
    return [body.readUIntLE(6, 3) + 1, body.readUIntLE(9, 3) + 1];
  if (name === "VP8 " && body.length >= 10)
    return [body.readUInt16LE(6) & 0x3fff, body.readUInt16LE(8) & 0x3fff];
  if (name === "VP8L" && body.length >= 5) {
    const bits = body.readUInt32LE(1);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  return null;
}
