import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";

/** All addresses of a name; empty where it has none. */
export type Resolve = (host: string, signal: AbortSignal) => Promise<string[]>;

/**
 * Asks the configured name servers directly: no hosts file, no search domains, and no thread of the
 * pool in which pictures are decoded.
 */
export const resolveByDns: Resolve = async (host, signal) => {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  const stop = (): void => resolver.cancel();
  signal.addEventListener("abort", stop, { once: true });
  try {
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
  } finally {
    signal.removeEventListener("abort", stop);
  }
};

/** The addresses of a host that is a name or already an address. */
export async function addressesOf(
  host: string,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<string[]> {
  return isIP(host) === 0 ? resolve(host, signal) : [host];
}
