import type { Socket } from "node:net";
import type { OpenSocket } from "./open-socket";
import { isPublicAddress } from "./public-address";
import { addressesOf, type Resolve } from "./resolve";

/** Says that a host has no public address. */
export class NotPublic extends Error {}

/** How many of a host's addresses are tried. */
const MOST_TRIES = 3;

/**
 * The one way to a socket: resolve once, keep the public addresses, connect to one of those. The
 * check stands behind the last moment at which an address could still change.
 */
export async function connectGuarded(
  host: string,
  { resolve, open }: { resolve: Resolve; open: OpenSocket },
  signal: AbortSignal,
): Promise<Socket> {
  const found = await unlessAborted(addressesOf(host, resolve, signal), signal);
  const addresses = found.filter(isPublicAddress);
  let failure: unknown = new NotPublic(`${host} has no public address`);
  for (const address of addresses.slice(0, MOST_TRIES)) {
    signal.throwIfAborted();
    try {
      return await unlessAborted(open({ address, host }, signal), signal);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** Neither a name server nor a handshake may outlast the caller's patience. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error("gave up"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
