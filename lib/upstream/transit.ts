/** How much later than others a request may arrive, in milliseconds. */
export type Transit = {
  /** While the way is healthy. */
  usualMs: number;
  /** When it may have been held up. */
  longestMs: number;
};

/** What the last refusal taught: the usual transit was longer than thought. */
export type Lesson = { usualMs: number; at: number };

/** Refusals so close together are one: a burst that came late. */
const ONE_INCIDENT_MS = 1_000;
/** Half of what was added is forgotten in this time. */
const CALM_MS = 30_000;

/** The transit by what was learnt so far. */
export function transitAt(base: Transit, lesson: Lesson | null, now: number): Transit {
  if (lesson === null) return base;
  const halvings = Math.floor((now - lesson.at) / CALM_MS);
  const added = (lesson.usualMs - base.usualMs) / 2 ** halvings;
  return { ...base, usualMs: Math.min(base.longestMs, base.usualMs + Math.floor(added)) };
}

/** What the upstream teaches by refusing a call because they come too fast: to trust half as much. */
export function lessonOf(base: Transit, before: Lesson | null, now: number): Lesson {
  if (before !== null && now - before.at < ONE_INCIDENT_MS) return before;
  const { usualMs, longestMs } = transitAt(base, before, now);
  return { usualMs: Math.min(longestMs, 2 * usualMs), at: now };
}
