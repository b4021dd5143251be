import type { Sender } from "@/lib/accounts/session/arrival";
import { browserName } from "@/lib/accounts/session/browser-name";
import { addressBlock } from "./address-block";
import { isLocalProgram, peerOf } from "./peer";

/**
 * Where a request comes from, as far as accounts look. Programs on this machine have no address to be
 * limited by: they would all share one.
 */
export function senderOf(headers: Headers, sessionId: string | null): Sender {
  return {
    address: isLocalProgram(headers) ? null : addressBlock(peerOf(headers)),
    browser: browserName(headers.get("user-agent")),
    sessionId,
  };
}
