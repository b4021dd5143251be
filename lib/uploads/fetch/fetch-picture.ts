import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { processScope } from "@/lib/kernel/process-scope";
import { createSlots, type Slots } from "../slots";
import { checkUrl } from "./check-url";
import { exchange } from "./exchange";
import { connectGuarded } from "./guarded-connector";
import { openTls, type OpenSocket } from "./open-socket";
import type { FetchRefusal } from "./refusal";
import { resolveByDns, type Resolve } from "./resolve";

const MOST_REDIRECTS = 3;

export type PictureFetcherOptions = {
  resolve?: Resolve;
  open?: OpenSocket;
  /** Milliseconds for everything: names, connections, redirects, the picture's last byte. */
  longestMs?: number;
};

export type PictureFetcher = (text: string) => Promise<Result<Buffer, FetchRefusal>>;

/**
 * A client for addresses that strangers typed. Every hop is checked anew; a connection only ever goes
 * to a public address. The bytes are a claim: `normalisePicture` judges them.
 */
export function createPictureFetcher(options: PictureFetcherOptions = {}): PictureFetcher {
  const { resolve = resolveByDns, open = openTls, longestMs = 10_000 } = options;
  const slots: Slots = createSlots({ slots: 4, queue: 8, waitMs: 3_000 });

  async function follow(text: string): Promise<Result<Buffer, FetchRefusal>> {
    const signal = AbortSignal.timeout(longestMs);
    let target = checkUrl(text);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      if (!target.ok) return target;
      const { host, href } = target.value;
      const connect = (): ReturnType<typeof connectGuarded> =>
        connectGuarded(host, { resolve, open }, signal);
      const done = await exchange(target.value, connect, signal);
      if (!done.ok) return done;
      if (done.value.kind === "bytes") return succeed(done.value.bytes);
      target = checkUrl(done.value.location, href);
    }
    return target.ok ? refuse("too_many_redirects") : target;
  }

  return async (text) => {
    const done = await slots.run(1, () => follow(text));
    return done === "busy" ? refuse("busy") : done;
  };
}

/** Fetches the picture at an address, by the internet's names. */
export function fetchPicture(text: string): Promise<Result<Buffer, FetchRefusal>> {
  return processScope("uploads.fetch", () => createPictureFetcher())(text);
}
