import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import { processScope } from "@/lib/kernel/process-scope";
import { isPublicAddress } from "@/lib/uploads/fetch/public-address";

/**
 * Resolves names to public addresses only. The connection goes to the very address that was checked,
 * so a name that changes its mind between check and use gains nothing.
 */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const open = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (!first) return callback(new Error(`${hostname} has no public address`), []);
    if (options.all) return callback(null, open);
    callback(null, first.address, first.family);
  });
};

const LIMITS = { connections: 16, pipelining: 1, headersTimeout: 8_000, bodyTimeout: 8_000 };

/** Connections to picture hosts on the internet. Refuses every address that is not public. */
export function publicPictures(): Agent {
  return processScope(
    "pictures.public",
    () => new Agent({ ...LIMITS, connect: { lookup: publicLookup, timeout: 4_000 } }),
  );
}

/** Connections to the upstream's own host, which the operator named and which may be this machine. */
export function upstreamPictures(): Agent {
  return processScope("pictures.upstream", () => new Agent({ ...LIMITS, connections: 64 }));
}

/** Ends both at the end of the process. */
export async function closePictures(): Promise<void> {
  await Promise.all([publicPictures().close(), upstreamPictures().close()]);
}
