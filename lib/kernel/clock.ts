/**
 * Whatever reads time takes one of these.
 * `now` is wall time in epoch milliseconds; `monotonic` only ever grows and measures durations.
 */
export type Clock = { now(): number; monotonic(): number };

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};

/** A clock that stands still until it is told to move. */
export function manualClock(start = 0): Clock & { advance(ms: number): void } {
  let elapsed = 0;
  return {
    now: () => start + elapsed,
    monotonic: () => elapsed,
    advance(ms) {
      elapsed += ms;
    },
  };
}
