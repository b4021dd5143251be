import type { PictureType } from "./facts";

export type Magic = PictureType | "heic" | "svg" | "other";

const HEIC = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "heif", "msf1"]);

/** Enough of a file to tell its type by. */
export const MAGIC_BYTES = 1536;

/** The type by the first bytes alone. What the sender calls it counts for nothing. */
export function magicOf(head: Buffer): Magic {
  const text = head.toString("latin1", 0, Math.min(head.length, MAGIC_BYTES));
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (/^GIF8[79]a/.test(text)) return "gif";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp";
  if (text.slice(4, 8) === "ftyp") return brandOf(head, text);
  return isSvg(head) ? "svg" : "other";
}

function brandOf(head: Buffer, text: string): Magic {
  const size = Math.min(head.readUInt32BE(0), text.length);
  const brands = [text.slice(8, 12)];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(text.slice(at, at + 4));
  if (brands.includes("avif") || brands.includes("avis")) return "avif";
  return brands.some((brand) => HEIC.has(brand)) || brands.includes("mif1") ? "heic" : "other";
}

/** SVG in any of the encodings XML allows; zero bytes of UTF-16 are dropped. */
function isSvg(head: Buffer): boolean {
  const text = head.toString("latin1", 0, MAGIC_BYTES).replaceAll("\0", "").toLowerCase();
  // Gzip: an .svgz can't be told from other archives, and none of them is a picture.
  return /^[^<]{0,16}</.test(text) && /<(?:[a-z0-9]{1,20}:)?svg[\s>/]|doctype svg/.test(text);
}
