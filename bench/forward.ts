import { randomBytes } from "node:crypto";
import { drive } from "./support/load";
import type { Measure } from "./support/measure";
import { median } from "./support/stats";

const ROUNDS = 12;
const ROUND = { count: 150, concurrency: 2 };

/**
 * P1: our search route with everything on, a cache miss each time, against a Next handler that only
 * signs and forwards. Rounds alternate and change who begins, so that a slow second of the machine
 * hits both.
 */
export async function measureForward(shop: string, baseline: string): Promise<Measure> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const turns = [
      async () => [ours, await drive(shop, keywordPath, ROUND)] as const,
      async () => [theirs, await drive(baseline, baselinePath, ROUND)] as const,
    ];
    if (round % 2 !== 0) turns.reverse();
    for (const turn of turns) {
      const [samples, durations] = await turn();
      // The first two rounds warm both servers up.
      if (round >= 0) samples.push(...durations);
    }
  }
  return {
    id: "P1",
    what: "search route, cache miss, everything on, p50",
    baseline: "a Next handler that signs and forwards with an undici pool",
    value: median(ours) / median(theirs),
    unit: "×",
    goal: 1.15,
    notes: `${median(ours).toFixed(2)} ms against ${median(theirs).toFixed(2)} ms, ${ours.length} calls each`,
  };
}

/** A keyword nobody has searched for. */
export function keywordPath(): string {
  return `/api/catalog/search?q=bench${randomBytes(6).toString("hex")}`;
}

function baselinePath(): string {
  return `/api/search?q=bench${randomBytes(6).toString("hex")}`;
}
