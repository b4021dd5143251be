import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";
import { clientAddress, PEER_HEADER, VIA_HEADER } from "@/lib/http/peer";

/** Node publishes this before anything else of the server sees the request. */
const CHANNEL = "http.server.request.start";

type Started = { request: IncomingMessage; socket: Socket; server: Server };

/**
 * Writes the client's address onto every request this process takes. Route handlers get no socket,
 * and the framework believes a forwarded header anybody may send, so the truth is put where only
 * this code can write: whatever a client sent under our names is overwritten.
 */
export function markPeers(
  trustedProxies: number,
  onServer: (server: Server) => void,
): { stop(): void } {
  function mark(message: unknown): void {
    const { request, socket, server } = message as Started;
    const { headers } = request;
    const forwarded = headers["x-forwarded-for"];
    const claims = Array.isArray(forwarded) ? forwarded.join() : forwarded;
    const viaProxy = claims !== undefined || headers.forwarded !== undefined;
    headers[PEER_HEADER] = clientAddress(socket.remoteAddress ?? "", claims, trustedProxies);
    headers[VIA_HEADER] = viaProxy ? "proxy" : "direct";
    onServer(server);
  }
  subscribe(CHANNEL, mark);
  return { stop: () => void unsubscribe(CHANNEL, mark) };
}
