import { hash } from "node:crypto";

/** What the signature covers, each exactly as it stands in its header (the secret never travels). */
export type SignatureParts = {
  accessKey: string;
  accessSecret: string;
  timestamp: string;
  nonce: string;
};

/**
 * Upper-case hex MD5 of access key, timestamp, nonce and secret, in this order, nothing between.
 * The body is not covered. Source: one public V1 client; the vendor's manual marks exactly these
 * three headers as signed, which fits.
 */
export function sign({ accessKey, accessSecret, timestamp, nonce }: SignatureParts): string {
  return hash("md5", accessKey + timestamp + nonce + accessSecret, "hex").toUpperCase();
}
