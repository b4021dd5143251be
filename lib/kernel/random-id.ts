const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A short id people can read out: `length` characters of Crockford base 32. */
export function randomId(length = 12): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join("");
}
