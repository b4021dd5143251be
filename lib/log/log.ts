import { destination, pino, type DestinationStream, type Logger } from "pino";
import { processScope } from "@/lib/kernel/process-scope";
import { redact } from "./redact";

/** A logger that writes one JSON line per entry, without secrets and personal data. */
export function createLog(level: string, to: DestinationStream): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: (entry) => redact(entry) as Record<string, unknown> },
    },
    to,
  );
}

const holder = () =>
  processScope("log", () => {
    const out = destination({ dest: 1, sync: false });
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
