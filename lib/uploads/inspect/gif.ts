import { HIDDEN, isPadding, UNREADABLE, type Walk } from "./facts";

const [EXTENSION, IMAGE, TRAILER] = [0x21, 0x2c, 0x3b];

/** Walks the blocks of a GIF to its end. */
export function walkGif(file: Buffer): Walk {
  if (file.length < 13) return UNREADABLE;
  let width = file.readUInt16LE(6);
  let height = file.readUInt16LE(8);
  let frames = 0;
  let at = 13 + colours(file[10] ?? 0);
  while (at < file.length) {
    const block = file[at];
    if (block === TRAILER) break;
    if (block === EXTENSION) at = afterSubBlocks(file, at + 2);
    else if (block === IMAGE && at + 10 < file.length) {
      frames += 1;
      width = Math.max(width, file.readUInt16LE(at + 1) + file.readUInt16LE(at + 5));
      height = Math.max(height, file.readUInt16LE(at + 3) + file.readUInt16LE(at + 7));
      at = afterSubBlocks(file, at + 11 + colours(file[at + 9] ?? 0));
    } else return HIDDEN;
  }
  if (at >= file.length || frames === 0 || width === 0 || height === 0) return UNREADABLE;
  if (!isPadding(file.subarray(at + 1))) return HIDDEN;
  // The frame and what stood before it, four bytes a pixel each.
  const decodeBytes = 8 * width * height;
  return {
    kind: "facts",
    facts: { type: "gif", width, height, animated: frames > 1, decodeBytes },
  };
}

/** Bytes of the colour table that the flags announce. */
function colours(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function afterSubBlocks(file: Buffer, start: number): number {
  let at = start;
  for (let length = file[at]; length; length = file[at]) at += 1 + length;
  return at + 1;
}
