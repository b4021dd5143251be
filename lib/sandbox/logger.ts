/** What the sandbox says about itself: one JSON object a line. */
export type Log = (event: string, fields?: Record<string, unknown>) => void;

/** `events` says when it starts, stops and faults; `calls` adds every call. */
export type LogLevel = "quiet" | "events" | "calls";

export function jsonLog(write: (line: string) => void, now: () => number): Log {
  return (event, fields = {}) =>
    write(`${JSON.stringify({ event, time: new Date(now()).toISOString(), ...fields })}\n`);
}
