import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { systemClock } from "@/lib/kernel/clock";
import { createUpstream } from "@/lib/upstream";
import { createRateBudget } from "@/lib/upstream/budget";
import { systemTimers } from "@/lib/upstream/timers";
import { startSandboxPart } from "../scripts/launcher/sandbox";
import { askSandbox } from "./support/ask";
import { CREDENTIALS } from "./support/bench-stack";
import type { Measure } from "./support/measure";

const RATE = 20;
const CALLERS = 60;
const WARM_UP_MS = 3_000;

/** Every reply takes 300 ms, and these add up to 300, 425, 550, 675 or 800 ms. */
const LATENCIES = [
  { ms: 300 },
  { ms: 125, everyNth: 2 },
  { ms: 125, everyNth: 3 },
  { ms: 250, everyNth: 5 },
];

const counted = z.object({ rejectedForRate: z.number(), peakPerSecond: z.number() });

type Overload = { goodput: number; peak: number; rejected: number };

/**
 * P5: more callers than the rate serves, against a sandbox of its own process that allows the rate and
 * takes 300 to 800 ms to answer. Beside it the budget as it would be if only a reply told when a call
 * arrived.
 */
export async function measureRate(seconds = 60): Promise<readonly Measure[]> {
  const logs = await mkdtemp(path.join(tmpdir(), "sampan-bench-"));
  const world = { seed: 7, offers: 500, rate: RATE };
  const { part, url } = await startSandboxPart(CREDENTIALS, world, logs);
  try {
    for (const latency of LATENCIES)
      await askSandbox(url, "faults", {
        method: "POST",
        body: { endpoint: "*", kind: "latency", ...latency },
      });
    const ours = await overload(url, seconds);
    const byReply = await overload(url, seconds / 3, { usualMs: 500, longestMs: 500 });
    return [
      {
        id: "P5a",
        what: `overload, replies in 300–800 ms, rate ${RATE}: calls over the rate in any sliding second`,
        baseline: "counted by the sandbox",
        value: Math.max(0, ours.peak - RATE),
        unit: "calls",
        goal: 0,
        notes: `at most ${ours.peak} in a second, ${ours.rejected} refused, ${seconds} s`,
      },
      {
        id: "P5b",
        what: "the same overload: good answers a second",
        baseline: "the rate",
        value: ours.goodput / RATE,
        unit: "×",
        goal: 0.95,
        atLeast: true,
        notes: `${byReply.goodput.toFixed(1)} of ${RATE} where only the reply tells of the arrival`,
      },
    ];
  } finally {
    await part.stop();
    await rm(logs, { recursive: true, force: true });
  }
}

async function overload(
  url: string,
  seconds: number,
  transit?: { usualMs: number; longestMs: number },
): Promise<Overload> {
  const budget = createRateBudget({
    ratePerSecond: RATE,
    clock: systemClock,
    timers: systemTimers,
    ...(transit ? { transit } : {}),
  });
  const door = createUpstream({
    baseUrl: url,
    ...CREDENTIALS,
    timestampUnit: "ms",
    ratePerSecond: RATE,
    timeoutMs: 10_000,
    deadlineMs: 60_000,
    paths: {},
    confirmed: "all",
    budget,
  });
  // A window without calls, so that the one before does not count.
  await sleep(1_500);
  await askSandbox(url, "calls", { method: "DELETE" });
  let good = 0;
  let stopped = false;
  async function caller(first: number): Promise<void> {
    for (let page = first; !stopped; page += 1) {
      const outcome = await door.searchOffers({ ...SEARCH, page: (page % 20) + 1 });
      if (outcome.ok) good += 1;
    }
  }
  const callers = Array.from({ length: CALLERS }, (_, index) => caller(index));
  await sleep(WARM_UP_MS);
  const [before, begun] = [good, performance.now()];
  await sleep(seconds * 1_000);
  const goodput = ((good - before) * 1_000) / (performance.now() - begun);
  stopped = true;
  await Promise.all(callers);
  const { peakPerSecond, rejectedForRate } = counted.parse(await askSandbox(url, "calls"));
  await door.close();
  return { goodput, peak: peakPerSecond, rejected: rejectedForRate };
}

const SEARCH = {
  keyword: "bag",
  pageSize: 20,
  language: "en",
  sort: "relevance",
  filters: [],
  minPriceFen: null,
  maxPriceFen: null,
  categoryId: null,
} as const;
