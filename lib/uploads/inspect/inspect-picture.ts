import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { PICTURE_LIMITS } from "../limits";
import type { PictureRefusal } from "../refusal";
import { walkAvif } from "./avif";
import type { PictureFacts, PictureType, Walk } from "./facts";
import { walkGif } from "./gif";
import { walkJpeg } from "./jpeg";
import { magicOf, type Magic } from "./magic";
import { walkPng } from "./png";
import { isPolyglot } from "./polyglot";
import { walkWebp } from "./webp";

const WALKS: Record<PictureType, (file: Buffer) => Walk> = {
  jpeg: walkJpeg,
  png: walkPng,
  gif: walkGif,
  webp: walkWebp,
  avif: walkAvif,
};

/**
 * Judges a whole file by its bytes, before any decoder sees it: type, structure to the last byte,
 * size in bytes and in pixels. Takes some milliseconds for the largest file there may be.
 */
export function inspectPicture(bytes: Uint8Array): Result<PictureFacts, PictureRefusal> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return refuse("empty");
  if (file.length > PICTURE_LIMITS.bytes) return refuse("too_many_bytes");
  const magic = magicOf(file);
  const wrong = refusalOfMagic(magic);
  if (wrong) return refuse(wrong);
  if (isPolyglot(file)) return refuse("hidden_content");
  const walk = WALKS[magic as PictureType](file);
  if (walk.kind === "refused") return refuse(walk.refusal);
  const size = refusalOfSize(walk.facts);
  return size ? refuse(size) : succeed(walk.facts);
}

/** What the first bytes alone rule out; null where the file may be a picture we take. */
export function refusalOfMagic(magic: Magic): "svg" | "heic" | "wrong_type" | null {
  if (magic === "svg" || magic === "heic") return magic;
  return magic === "other" ? "wrong_type" : null;
}

function refusalOfSize({ width, height, decodeBytes }: PictureFacts): PictureRefusal | null {
  const { side, pixels, smallestSide } = PICTURE_LIMITS;
  if (width > side || height > side || width * height > pixels) return "too_many_pixels";
  if (decodeBytes > PICTURE_LIMITS.decodeBytes) return "too_many_pixels";
  return width < smallestSide || height < smallestSide ? "too_few_pixels" : null;
}
