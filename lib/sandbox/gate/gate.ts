import type { IncomingHttpHeaders } from "node:http";
import { nonceBook } from "./nonce-book";
import type { Refusal } from "./refusals";
import { expectedSignature, momentOf } from "./signature";

export type Credentials = { accessKey: string; accessSecret: string; userId: string };

/** How far a timestamp may be from our clock, either way (source: the vendor's manual). */
const TIMESTAMP_WINDOW_MS = 600_000;

/** Checks the five headers of a call. Null lets it in; anything else names what is wrong. */
export type Gate = (headers: IncomingHttpHeaders, now: number) => Refusal | null;

export function createGate(credentials: Credentials): Gate {
  // A nonce is unusable once its timestamp has left the window, which is two windows wide.
  const nonces = nonceBook(2 * TIMESTAMP_WINDOW_MS);
  return (headers, now) => {
    const [accessKey, timestamp, nonce, userId, signature] = [
      "access-key",
      "timestamp",
      "nonce-str",
      "user-id",
      "signature",
    ].map((name) => String(headers[name] ?? ""));
    if (!accessKey || !timestamp || !nonce || !userId || !signature) return "missing_header";
    if (accessKey !== credentials.accessKey) return "unknown_key";
    const moment = momentOf(timestamp);
    if (moment === null || Math.abs(now - moment) > TIMESTAMP_WINDOW_MS) return "stale_timestamp";
    if (nonce.length > 64) return "bad_nonce";
    const expected = expectedSignature(accessKey, timestamp, nonce, credentials.accessSecret);
    if (signature !== expected) return "bad_signature";
    if (userId !== credentials.userId) return "wrong_user";
    return nonces.admit(nonce, now) ? null : "reused_nonce";
  };
}
