import { z } from "zod";

/** Yuan as decimal text, the form the searches take for their price range. */
export const yuanText = z.string().regex(/^\d{1,9}(\.\d{1,2})?$/);

/** A V2 map id (22 base64url characters) or a numeric id of the marketplace, always as text. */
export const offerId = z.string().min(1).max(64);

/** A category id where a call wants an integer and not text. */
export const categoryInteger = z.int().min(1);

/** Taobao Global takes pictures up to 3 MB (TG); nothing is said for 1688, so it gets no more. */
const MAX_PICTURE_BYTES = 3 * 1024 * 1024;

/** A JPEG, PNG or WebP as plain base64, without a `data:` prefix (OR). */
export const pictureBase64 = z
  .string()
  .min(4)
  .max(Math.ceil(MAX_PICTURE_BYTES / 3) * 4)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);

/**
 * An int64 id: a bigint leaves as bare digits. Numbers beyond 2^53 arrive as text, so that none is
 * rounded on the way in.
 */
export const longId = z.union([
  z.bigint().positive(),
  z.string().regex(/^[1-9]\d{0,18}$/),
  z.int().positive(),
]);
