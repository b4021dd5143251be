const DAY_MS = 86_400_000;

/** What is kept for a time only. */
const DAYS_KEPT = {
  /** Past their own end. */
  searchPictures: 0,
  /** Since the last change: as long as a browser keeps its name. */
  guestCarts: 180,
  /** Past their own end, or since they were ended: their owners see what was a while ago. */
  sessions: 30,
  passwordResets: 1,
  /** Since the last try. Any of them is full again by then. */
  attemptLimits: 2,
} as const;

export type Kept = keyof typeof DAYS_KEPT | "upstreamCalls" | "callbackMessages";

/** What to delete now: everything of a kind from before a moment. */
export function tidyPlan(now: number, callLogDays: number): { kept: Kept; before: Date }[] {
  const logs = { upstreamCalls: callLogDays, callbackMessages: callLogDays };
  const days = Object.entries({ ...DAYS_KEPT, ...logs }) as [Kept, number][];
  return days.map(([kept, count]) => ({ kept, before: new Date(now - count * DAY_MS) }));
}
