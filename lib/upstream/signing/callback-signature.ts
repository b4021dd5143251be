import { createHmac, timingSafeEqual } from "node:crypto";

/** What the HMAC of a callback covers. The vendor's line that says it could not be read. */
export type CallbackBase = "accessKey+body" | "body";

export type CallbackAccount = {
  accessKey: string;
  accessSecret: string;
  callbackBase: CallbackBase;
};

const HEX = /^[0-9a-f]{64}$/;

/**
 * Whether a callback's `Authorization` is the hex HMAC-SHA256 of its very bytes under our secret.
 * Upper or lower case; compared in constant time. Pure.
 */
export function isCallbackSigned(
  body: Uint8Array,
  authorization: string | null,
  { accessKey, accessSecret, callbackBase }: CallbackAccount,
): boolean {
  const told = (authorization ?? "").trim().toLowerCase();
  if (!HEX.test(told)) return false;
  const hmac = createHmac("sha256", accessSecret);
  if (callbackBase === "accessKey+body") hmac.update(accessKey);
  return timingSafeEqual(hmac.update(body).digest(), Buffer.from(told, "hex"));
}
