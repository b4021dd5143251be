import { isIP, type Socket } from "node:net";
import { connect } from "node:tls";

/** Opens a connection to an address, as the named host. Rejects where the host can't prove its name. */
export type OpenSocket = (
  to: { address: string; host: string },
  signal: AbortSignal,
) => Promise<Socket>;

const PORT = 443;

/**
 * TLS to the very address that was checked. Nothing is resolved again here: what a name says by now
 * makes no difference.
 */
export const openTls: OpenSocket = ({ address, host }, signal) =>
  tlsTo({ address, host }, PORT, signal);

/** As `openTls`, on another port and with the authorities given: for tests of the handshake. */
export function tlsTo(
  { address, host }: { address: string; host: string },
  port: number,
  signal: AbortSignal,
  ca?: string,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: address,
      port,
      ALPNProtocols: ["http/1.1"],
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(ca === undefined ? {} : { ca }),
    });
    const stop = (): void => void socket.destroy(new Error("gave up"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    socket.once("close", () => signal.removeEventListener("abort", stop));
    socket.once("secureConnect", () => resolve(socket));
    socket.once("error", reject);
  });
}
