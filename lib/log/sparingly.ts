import type { Clock } from "@/lib/kernel/clock";

/**
 * Calls `say` at most once per `everyMs`, with how many were left out since: a fault that lasts says
 * the same thing many times a second.
 */
export function sparingly<T>(
  everyMs: number,
  clock: Clock,
  say: (what: T, leftOut: number) => void,
): (what: T) => void {
  let saidAt = -Infinity;
  let leftOut = 0;
  return (what) => {
    if (clock.monotonic() - saidAt < everyMs) {
      leftOut += 1;
      return;
    }
    say(what, leftOut);
    saidAt = clock.monotonic();
    leftOut = 0;
  };
}
