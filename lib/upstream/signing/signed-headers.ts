import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { sign } from "./sign";

export type Credentials = { accessKey: string; accessSecret: string; userId: string };

export type SignedHeaders = {
  "access-key": string;
  timestamp: string;
  "nonce-str": string;
  "user-id": string;
  signature: string;
};

/** Names the value that may not be sent. Never the value itself: it may be a secret. */
export type HeaderProblem = {
  header: "access-key" | "access-secret" | "timestamp" | "nonce-str" | "user-id";
};

/**
 * Visible ASCII with inner spaces. Narrower than HTTP allows on purpose: a control character could
 * smuggle a header, a parser trims outer spaces, and past ASCII the bytes of a header (Latin-1) are
 * not the bytes that are signed (UTF-8).
 */
const SENDABLE = /^[!-~](?:[ -~]{0,254}[!-~])?$/;

/**
 * The five headers of one attempt. Every value is checked before anything is signed, so that bad
 * credentials end here and never on the wire.
 */
export function signedHeaders(
  { accessKey, accessSecret, userId }: Credentials,
  timestamp: string,
  nonce: string,
): Result<SignedHeaders, HeaderProblem> {
  if (!SENDABLE.test(accessKey)) return refuse({ header: "access-key" });
  if (!SENDABLE.test(accessSecret)) return refuse({ header: "access-secret" });
  if (!SENDABLE.test(timestamp)) return refuse({ header: "timestamp" });
  if (!SENDABLE.test(nonce)) return refuse({ header: "nonce-str" });
  if (!SENDABLE.test(userId)) return refuse({ header: "user-id" });
  return succeed({
    "access-key": accessKey,
    timestamp,
    "nonce-str": nonce,
    "user-id": userId,
    signature: sign({ accessKey, accessSecret, timestamp, nonce }),
  });
}
