import type { BreakerState } from "./breaker";
import type { Attempt } from "./interpret";

/** What is known about the upstream from the calls made so far; asking costs no call. */
export type UpstreamHealth = {
  /** By family of endpoints ("offers"), those that were called. */
  breakers: Record<string, BreakerState>;
  /** Upstream's clock minus ours in milliseconds, to the second; null before the first reply. */
  clockSkewMs: number | null;
  lastSuccessAt: Date | null;
  lastFailure: { at: Date; kind: string } | null;
  /** Calls waiting for the outgoing budget. */
  waiting: number;
};

export type HealthFacts = Omit<UpstreamHealth, "breakers" | "waiting">;

/** Keeps the last facts. Requests are signed with our time, so a skewed clock gets them refused. */
export function createHealthNotes(): {
  facts: () => HealthFacts;
  note: (attempt: Attempt<unknown>, date: string | null, now: number) => void;
} {
  const facts: HealthFacts = { clockSkewMs: null, lastSuccessAt: null, lastFailure: null };
  return {
    facts: () => ({ ...facts }),
    note({ result }, date, now) {
      const theirs = Date.parse(date ?? "");
      if (!Number.isNaN(theirs)) facts.clockSkewMs = skew(theirs, now);
      if (result.ok) facts.lastSuccessAt = new Date(now);
      else facts.lastFailure = { at: new Date(now), kind: result.kind };
    },
  };
}

/** The header has whole seconds, cut off: anything within that second is no skew. */
function skew(theirs: number, ours: number): number {
  if (ours >= theirs && ours < theirs + 1000) return 0;
  return ours < theirs ? theirs - ours : theirs + 999 - ours;
}
