const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Random bytes are drawn by the kilobyte: a draw of twelve costs as much as one of a thousand. */
const pool = new Uint8Array(1024);
let used = pool.length;

/** A short id people can read out: `length` characters of Crockford base 32, at most 1,024. */
export function randomId(length = 12): string {
  if (used + length > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let id = "";
  for (const byte of pool.subarray(used, used + length)) id += ALPHABET.charAt(byte & 31);
  used += length;
  return id;
}
