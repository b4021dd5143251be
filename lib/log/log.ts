import { destination, pino, type DestinationStream, type Logger } from "pino";
import { processScope } from "@/lib/kernel/process-scope";
import { redact } from "./redact";
import { rootCause } from "./root-cause";

/** A logger that writes one JSON line per entry, without secrets and personal data. */
export function createLog(level: string, to: DestinationStream): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
      formatters: { log: (entry) => redact(entry) as Record<string, unknown> },
    },
    to,
  );
}

/** Where it happened and why, without members and statements that may carry personal data. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { type: error.name, message: rootCause(error), stack: frames.join("\n") };
}

const holder = () =>
  processScope("log", () => {
    // Lines go out by the page or the quarter second, whichever comes first: a write for each would
    // cost a request as much as parsing its reply does.
    const out = destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 250 });
    process.on("exit", () => out.flushSync());
    return { out, logger: createLog("info", out) };
  });

/** The log of this process. */
export function log(): Logger {
  return holder().logger;
}

export function setLogLevel(level: string): void {
  holder().logger.level = level;
}

/** Writes out what is still buffered. For the last moment of a process. */
export function flushLog(): void {
  holder().out.flushSync();
}
