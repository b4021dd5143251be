const SECOND = 1000;
const HOUR = 3600 * SECOND;
const SOONEST_MS = 30 * SECOND;
const SLOWEST_MS = 6 * HOUR;
const SHARE_OF_AGE = 1 / 6;

/** Nothing comes after these. */
const ARRIVED: readonly (string | null)[] = ["signed", "returned"];

export type TracedParcel = {
  state: string | null;
  /** Epoch milliseconds since which it is on its way, as far as known. */
  since: number;
  checkedAt: number | null;
};

/** Whether a parcel's way is asked for again; the longer it travels, the less often. Pure. */
export function isTraceDue({ state, since, checkedAt }: TracedParcel, now: number): boolean {
  if (ARRIVED.includes(state)) return false;
  if (checkedAt === null) return true;
  const quiet = Math.min(SLOWEST_MS, Math.max(SOONEST_MS, (now - since) * SHARE_OF_AGE));
  return now - checkedAt >= quiet;
}
