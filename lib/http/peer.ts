/**
 * Who is at the other end of the connection. Written onto every request by `markPeers` before
 * anything reads it, over whatever the client sent under these names.
 */
export const PEER_HEADER = "x-sampan-peer";
export const VIA_HEADER = "x-sampan-via";

/** The client's address, or "unknown" where no server of ours took the connection. */
export function peerOf(headers: Headers): string {
  return headers.get(PEER_HEADER) ?? "unknown";
}

/** True for a program on this machine that asks for itself, not for somebody behind it. */
export function isLocalProgram(headers: Headers): boolean {
  const peer = peerOf(headers);
  return (peer === "::1" || peer.startsWith("127.")) && headers.get(VIA_HEADER) !== "proxy";
}

/**
 * The client's address: the socket's, or, behind `trustedProxies` proxies of the operator's own, the
 * entry the outermost of them wrote. Entries further left are the client's own claims.
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const bare = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
  if (trustedProxies === 0 || forwardedFor === undefined) return bare(socketAddress);
  const claimed = forwardedFor.split(",").at(-trustedProxies);
  return claimed && /^[0-9a-f:.]{2,45}$/i.test(claimed.trim())
    ? bare(claimed)
    : bare(socketAddress);
}
