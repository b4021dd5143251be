import { createHash, randomBytes } from "node:crypto";

/** 256 bits that nobody guesses. */
export function newResetToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token. It is random enough that its digest can't be turned back. */
export function resetDigest(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
