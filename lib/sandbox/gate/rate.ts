/** Counts calls in a sliding second and, with a limit, refuses what is over it. */
export type RateMeter = {
  /** False where this call is one too many. A refused call does not use up the budget. */
  admit(at: number): boolean;
  rejected(): number;
  /** The most calls, refused ones too, that fell into any one second. */
  peak(): number;
  reset(): void;
};

/** `perSecond` null counts only. `at` is monotonic milliseconds. */
export function rateMeter(perSecond: number | null): RateMeter {
  let admitted: number[] = [];
  let seen: number[] = [];
  let peak = 0;
  let rejected = 0;
  return {
    admit(at) {
      const from = at - 1000;
      seen = [...seen.filter((moment) => moment > from), at];
      peak = Math.max(peak, seen.length);
      admitted = admitted.filter((moment) => moment > from);
      if (perSecond !== null && admitted.length >= perSecond) {
        rejected += 1;
        return false;
      }
      admitted.push(at);
      return true;
    },
    rejected: () => rejected,
    peak: () => peak,
    reset() {
      peak = 0;
      rejected = 0;
      seen = [];
      admitted = [];
    },
  };
}
