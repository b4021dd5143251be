import { HIDDEN, MOST_PARTS, UNREADABLE, type Walk } from "./facts";

type Box = { name: string; start: number; end: number };
/** The way down to the sizes: meta, item properties, their container. */
const WAY = new Set(["meta", "iprp", "ipco"]);
const TOP = new Set(["ftyp", "meta", "mdat", "moov", "free", "skip", "uuid", "moof", "sidx"]);

/** Walks the boxes of an AVIF: at the top to the file's end, and down to every size it names. */
export function walkAvif(file: Buffer): Walk {
  const top = boxes(file, 0, file.length);
  if (!top) return UNREADABLE;
  if (!top.every(({ name }) => TOP.has(name))) return HIDDEN;
  if (!top.some(({ name }) => name === "mdat")) return UNREADABLE;
  let width = 0;
  let height = 0;
  let pending = top.filter(({ name }) => WAY.has(name));
  while (pending.length > 0) {
    const below: Box[] = [];
    for (const { name, start, end } of pending) {
      // A "meta" box begins with four bytes of version and flags.
      const inner = boxes(file, name === "meta" ? start + 4 : start, end);
      if (!inner) return UNREADABLE;
      for (const box of inner) {
        if (WAY.has(box.name)) below.push(box);
        if (box.name !== "ispe" || box.end - box.start < 12) continue;
        width = Math.max(width, file.readUInt32BE(box.start + 4));
        height = Math.max(height, file.readUInt32BE(box.start + 8));
      }
    }
    pending = below;
  }
  if (width === 0 || height === 0) return UNREADABLE;
  const animated = top.some(({ name }) => name === "moov");
  // Measured: reference frames, their borders, and the picture made from them.
  const decodeBytes = 26 * width * height;
  return { kind: "facts", facts: { type: "avif", width, height, animated, decodeBytes } };
}

/** The boxes that fill a range exactly, or null where they don't. */
function boxes(file: Buffer, from: number, to: number): Box[] | null {
  const found: Box[] = [];
  let at = from;
  while (at < to) {
    if (at + 8 > to || found.length >= MOST_PARTS) return null;
    const size = file.readUInt32BE(at);
    const end = size === 0 ? to : at + size;
    if ((size !== 0 && size < 8) || end > to) return null;
    found.push({ name: file.toString("latin1", at + 4, at + 8), start: at + 8, end });
    at = end;
  }
  return found;
}
