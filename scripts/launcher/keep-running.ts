import type { Part } from "./part";

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** One that lived this long was well: the next end counts as a first one. */
const WELL_MS = 60_000;

/** How long to wait before a part is started again, after so many ends in a row (from 1). */
export function restartWaitMs(ends: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (ends - 1));
}

export type KeptPart = {
  /** Ends it for good. */
  stop(): Promise<void>;
};

/**
 * Starts a part and starts it again whenever it ends, each time a little later. Throws when it can't
 * be started in the first place. `say` is told of every end.
 */
export async function keepRunning(
  start: () => Promise<Part>,
  say: (line: string) => void,
): Promise<KeptPart> {
  const over = new AbortController();
  let part = await start();
  let ends = 0;

  async function watch(): Promise<void> {
    while (!over.signal.aborted) {
      const began = performance.now();
      const reason = await part.ended;
      if (over.signal.aborted) return;
      ends = performance.now() - began > WELL_MS ? 1 : ends + 1;
      say(`${reason}\nIt is started again.`);
      await again();
    }
  }
  async function again(): Promise<void> {
    while (!over.signal.aborted) {
      await wait(restartWaitMs(ends), over.signal);
      if (over.signal.aborted) return;
      try {
        part = await start();
        return;
      } catch (error) {
        ends += 1;
        say(
          `It could not be started again: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  }

  const watching = watch();
  return {
    async stop() {
      over.abort();
      await part.stop();
      await watching;
      // The one that was being started at that moment.
      await part.stop();
    },
  };
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
