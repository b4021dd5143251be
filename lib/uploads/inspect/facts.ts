export type PictureType = "jpeg" | "png" | "webp" | "gif" | "avif";

/** What a picture says of itself, read without decoding it. */
export type PictureFacts = {
  type: PictureType;
  /** Pixels as stored; a rotation in the metadata is not applied yet. */
  width: number;
  height: number;
  /** More than one frame; only the first is ever used. */
  animated: boolean;
  /** Bytes that decoding holds at once, estimated from above. */
  decodeBytes: number;
};

/** A walk over a file's structure: facts, or what is wrong with it. */
export type Walk =
  | { kind: "facts"; facts: PictureFacts }
  | { kind: "refused"; refusal: "unreadable" | "hidden_content" | "too_many_pixels" };

export const UNREADABLE: Walk = { kind: "refused", refusal: "unreadable" };
export const HIDDEN: Walk = { kind: "refused", refusal: "hidden_content" };

/** Parts of a file that are walked at most; honest files have hundreds, some animations thousands. */
export const MOST_PARTS = 10_000;

/** Only zeros, as some writers pad with. */
export function isPadding(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] !== 0) return false;
  return true;
}
