import { flushLog, log } from "@/lib/log/log";

/** After this the process ends with whatever is still open. */
const LONGEST_SHUTDOWN_MS = 10_000;
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

export type Step = { name: string; run: () => Promise<unknown> };

/**
 * Ends the process on SIGINT or SIGTERM: each step in turn. One that fails does not keep the next
 * from running.
 */
export function endInOrder(steps: readonly Step[]): void {
  let ending = false;
  async function end(signal: keyof typeof EXIT_CODES): Promise<void> {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(EXIT_CODES[signal]), LONGEST_SHUTDOWN_MS).unref();
    for (const step of steps)
      await step.run().catch((error: unknown) => {
        log().error({ err: error, step: step.name }, "a part did not end well");
      });
    flushLog();
    process.exit(EXIT_CODES[signal]);
  }
  process.on("SIGINT", (signal) => void end(signal as "SIGINT"));
  process.on("SIGTERM", (signal) => void end(signal as "SIGTERM"));
}
