/** What is read and thrown away of a body nobody wants, so that its sender comes to hear why. */
const MOST_DRAINED_BYTES = 32 * 1024 * 1024;
const LONGEST_DRAIN_MS = 10_000;

/**
 * A request's body that is read piece by piece and whose rest can be let past. Browsers listen for an
 * answer only once they have sent everything; whoever answers early has to hear them out.
 */
export function incomingBody(body: ReadableStream<Uint8Array> | null) {
  const reader = body?.getReader();
  const done = { done: true as const, value: undefined };

  return {
    /** Ending it does not end the body. */
    pieces(): AsyncIterator<Uint8Array> {
      return {
        async next() {
          const step = await reader?.read();
          return step?.done === false ? { done: false, value: step.value } : done;
        },
      };
    },
    /** Reads on to the end, up to a limit, and lets go of the body. Never throws. */
    async drain(): Promise<void> {
      if (!reader) return;
      const timer = setTimeout(() => void reader.cancel().catch(() => undefined), LONGEST_DRAIN_MS);
      try {
        for (let bytes = 0; bytes < MOST_DRAINED_BYTES;) {
          const step = await reader.read();
          if (step.done) return;
          bytes += step.value.byteLength;
        }
        await reader.cancel();
      } catch {
        // The sender hung up: there is nobody left to answer, and nothing to report.
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
