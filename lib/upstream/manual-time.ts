import type { Clock } from "@/lib/kernel/clock";
import type { Timers } from "./timers";

type Pending = { at: number; run: () => void };

/** A clock with its timers, both moving only when told to: time-dependent code in tests. */
export function manualTime(start = 0): {
  clock: Clock;
  timers: Timers;
  advance: (ms: number) => void;
} {
  let elapsed = 0;
  const pending = new Set<Pending>();
  const due = (until: number): Pending | undefined =>
    [...pending].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];

  return {
    clock: { now: () => start + elapsed, monotonic: () => elapsed },
    timers: {
      after(ms, run) {
        const timer = { at: elapsed + ms, run };
        pending.add(timer);
        return () => void pending.delete(timer);
      },
    },
    advance(ms) {
      const until = elapsed + ms;
      for (let timer = due(until); timer; timer = due(until)) {
        pending.delete(timer);
        elapsed = Math.max(elapsed, timer.at);
        timer.run();
      }
      elapsed = until;
    },
  };
}
