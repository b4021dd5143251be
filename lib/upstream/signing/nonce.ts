import { randomFillSync } from "node:crypto";

const NONCE_LENGTH = 32;
const POOL_BYTES = 8192;

const bytes = Buffer.allocUnsafe(POOL_BYTES);
let pool = "";
let next = 0;

/**
 * 32 hex characters, 128 random bits, never handed out twice. Random bytes are drawn 8 KB at a time:
 * one system call serves 512 requests.
 */
export function makeNonce(): string {
  if (next + NONCE_LENGTH > pool.length) {
    pool = randomFillSync(bytes).toString("hex");
    next = 0;
  }
  const nonce = pool.slice(next, next + NONCE_LENGTH);
  next += NONCE_LENGTH;
  return nonce;
}
