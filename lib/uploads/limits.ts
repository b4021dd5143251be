const MEGA = 1_000_000;

/** What a picture may be. Shrunk by the browser first, so only odd ones come near. */
export const PICTURE_LIMITS = {
  bytes: 8 * 1024 * 1024,
  /** Any picture: a phone's largest usual photo has 50 megapixels. */
  pixels: 64 * MEGA,
  /** Either side. */
  side: 20_000,
  /** Either side; below it a search finds nothing. */
  smallestSide: 16,
  /** Scans of a progressive JPEG; each costs a pass over the whole picture. */
  scans: 64,
  /** What decoding one may hold in memory. The factors of each type are measured, see its walk. */
  decodeBytes: 36 * MEGA,
} as const;

/** Pixels on the longer side of what we keep. */
export const NORMAL_SIDE = 1024;
