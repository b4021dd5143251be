/**
 * Why a picture does not get in. Closed: the words of each stand in the messages, and each says what
 * to do next.
 */
export const PICTURE_REFUSALS = [
  /** Nothing was sent. */
  "empty",
  "too_many_bytes",
  /** Width times height, or the memory that reading them would take. */
  "too_many_pixels",
  /** Too small to search by. */
  "too_few_pixels",
  "svg",
  /** HEIC, as iPhones keep photos; the decoder we ship reads AVIF only. */
  "heic",
  /** Not one of the types we take: a document, an archive, another kind of picture. */
  "wrong_type",
  /** A picture that is something else too: script, PDF or archive in, before or behind it. */
  "hidden_content",
  /** Broken, cut off, or contradicting its own header. */
  "unreadable",
  /** Reading it took longer than a picture may take. */
  "too_slow",
  /** Others' pictures are being read; trying again soon helps. */
  "busy",
] as const;
export type PictureRefusal = (typeof PICTURE_REFUSALS)[number];
