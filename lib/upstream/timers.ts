/** Whatever waits takes one of these. Answers a function that cancels the wait. */
export type Timers = { after: (ms: number, run: () => void) => () => void };

export const systemTimers: Timers = {
  after(ms, run) {
    // The platform cuts fractions off, which would be early.
    const timer = setTimeout(run, Math.ceil(ms));
    return () => clearTimeout(timer);
  },
};

/** Waits, or ends at once when the caller gives up. Answers whether the whole time went by. */
export function wait(
  timers: Timers,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<"elapsed" | "aborted"> {
  if (signal?.aborted) return Promise.resolve("aborted");
  return new Promise((resolve) => {
    const cancel = timers.after(ms, () => {
      signal?.removeEventListener("abort", stop);
      resolve("elapsed");
    });
    const stop = (): void => {
      cancel();
      resolve("aborted");
    };
    signal?.addEventListener("abort", stop, { once: true });
  });
}
