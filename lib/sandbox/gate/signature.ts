import { createHash } from "node:crypto";

/**
 * Upper-case hex MD5 of access key, timestamp, nonce and secret, written one after the other; the
 * body is not part of it (source: the vendor's header table and one public V1 client). The shop signs
 * with code of its own: if both shared one, a wrong rule would pass here and fail on the first real
 * call.
 */
export function expectedSignature(
  accessKey: string,
  timestamp: string,
  nonce: string,
  accessSecret: string,
): string {
  const digest = createHash("md5");
  for (const part of [accessKey, timestamp, nonce, accessSecret]) digest.update(part, "utf8");
  return digest.digest("hex").toUpperCase();
}

/** The moment a timestamp header names, in epoch milliseconds; 13 digits are ms, 10 are seconds. */
export function momentOf(timestamp: string): number | null {
  if (/^\d{13}$/.test(timestamp)) return Number(timestamp);
  if (/^\d{10}$/.test(timestamp)) return Number(timestamp) * 1000;
  return null;
}
