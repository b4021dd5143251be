import { readCallback, type UpstreamCallback } from "@/lib/upstream";
import { isCallbackSigned, type CallbackAccount } from "@/lib/upstream/signing/callback-signature";

/** The console tests an address with next to nothing; what is larger is not read unless signed. */
const LARGEST_TEST_BYTES = 4096;

export type JudgedMessage =
  /** No message at all: somebody only asks whether the address answers. */
  | { kind: "test" }
  | { kind: "forged" }
  /** Signed. Null where it is no message that anybody could read. */
  | { kind: "message"; message: UpstreamCallback | null };

/**
 * What a POST to our callback address is. Never trusts what is not signed over its very bytes; what
 * carries no message needs no signature, since it changes nothing. Pure.
 */
export function judgeMessage(
  body: Uint8Array,
  authorization: string | null,
  account: CallbackAccount,
): JudgedMessage {
  if (carriesNothing(body)) return { kind: "test" };
  if (!isCallbackSigned(body, authorization, account)) return { kind: "forged" };
  return { kind: "message", message: readCallback(body) };
}

function carriesNothing(body: Uint8Array): boolean {
  if (body.byteLength > LARGEST_TEST_BYTES) return false;
  const text = Buffer.from(body).toString("utf8").trim();
  return text === "" || (isJsonObject(text) && readCallback(body) === null);
}

function isJsonObject(text: string): boolean {
  if (!text.startsWith("{")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
