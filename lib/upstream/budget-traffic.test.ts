import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRateBudget, type Turn } from "./budget";
import { manualTime } from "./manual-time";
import { CALL_PRIORITIES, type CallPriority } from "./priority";
import { FIRST_FLIGHT_BYTES } from "./rate-slot";

const WINDOW = 10;
const USUAL = 2;
const LONGEST = 5;
const END = 200;

type Arrival = {
  at: number;
  priority: CallPriority;
  waitMs: number;
  /** When its caller gives up waiting. */
  leavesAt: number | null;
  /** From the grant to the writing, and from there to the reply or the end without one. */
  connectMs: number;
  replyMs: number;
  breaks: boolean;
  bytes: number;
};
type End = { at: number; grant: "granted" | "over_budget" | "aborted" };
type Sent = Pick<Arrival, "breaks" | "bytes"> & { left: number; over: number };
type Played = { ends: End[]; sent: Sent[] };

function sentBy({ connectMs, replyMs, breaks, bytes }: Arrival, granted: number): Sent {
  const left = granted + connectMs;
  return { left, over: left + replyMs, breaks, bytes };
}

/** When something was first heard after a request had left. */
function firstHeard(left: number, all: readonly Sent[]): number {
  return Math.min(...all.map(({ breaks, over }) => (breaks || over <= left ? Infinity : over)));
}

/** How long a request may be under way at most, by what had been heard by `now`. */
function transit({ left, bytes }: Sent, all: readonly Sent[], now: number): number {
  const heard = firstHeard(left, all);
  const swift = bytes <= FIRST_FLIGHT_BYTES && heard <= Math.min(now, left + USUAL + WINDOW - 1);
  return swift ? USUAL : LONGEST;
}

/** The budget under test, fed the arrivals on a manual clock. */
async function play(arrivals: Arrival[], rate: number): Promise<Played> {
  const { clock, timers, advance } = manualTime();
  const budget = createRateBudget({
    ratePerSecond: rate,
    clock,
    timers,
    windowMs: WINDOW,
    transit: { usualMs: USUAL, longestMs: LONGEST },
  });
  const ends: End[] = [];
  const sent: Played["sent"] = [];
  const leavers = arrivals.map(() => new AbortController());

  function travel(arrival: Arrival, turn: Turn): void {
    const { connectMs, replyMs, breaks, bytes } = arrival;
    sent.push(sentBy(arrival, clock.monotonic()));
    const leave = (): void => {
      turn.left(bytes);
      timers.after(replyMs, () => (breaks ? turn.over() : turn.replied()));
    };
    if (connectMs === 0) leave();
    else timers.after(connectMs, leave);
  }

  for (let now = 0; now <= END; now += 1) {
    for (const [index, arrival] of arrivals.entries()) {
      if (arrival.leavesAt === now) leavers[index]?.abort();
      if (arrival.at !== now) continue;
      const grant = budget.acquire({ ...arrival, signal: leavers[index]?.signal });
      void Promise.resolve(grant).then((got) => {
        const at = clock.monotonic();
        ends[index] = { at, grant: typeof got === "string" ? got : "granted" };
        if (typeof got !== "string") travel(arrival, got);
      });
    }
    // Settled promises are told before the clock moves on.
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    advance(1);
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
  }
  return { ends, sent };
}

/** The same rules the slow, obvious way: every millisecond, look at everybody. */
function reference(arrivals: Arrival[], rate: number): End[] {
  const ends: End[] = [];
  const turns: Sent[] = [];
  let waiting: number[] = [];
  const finish = (index: number, at: number, grant: End["grant"]): void => {
    ends[index] = { at, grant };
    waiting = waiting.filter((other) => other !== index);
  };
  const rank = (index: number) => CALL_PRIORITIES.indexOf(arrivals[index]!.priority);
  /** As far as is known at `now`: not at all before it left. */
  const freeAt = (turn: Sent, now: number) => {
    if (turn.left > now) return Infinity;
    const arrivedBy = turn.left + transit(turn, turns, now);
    return (turn.over > now ? arrivedBy : Math.min(turn.over, arrivedBy)) + WINDOW;
  };
  const busy = (now: number) => turns.map((turn) => freeAt(turn, now)).filter((at) => at > now);
  const start = (index: number, now: number): void => {
    turns.push(sentBy(arrivals[index]!, now));
    finish(index, now, "granted");
  };
  for (let now = 0; now <= END; now += 1) {
    while (waiting.length > 0 && busy(now).length < rate)
      start([...waiting].sort((a, b) => rank(a) - rank(b))[0]!, now);
    for (const index of [...waiting])
      if (arrivals[index]!.at + arrivals[index]!.waitMs <= now) finish(index, now, "over_budget");
    for (const [index, { at, waitMs, leavesAt }] of arrivals.entries()) {
      if (leavesAt === now && waiting.includes(index)) finish(index, now, "aborted");
      if (at !== now) continue;
      const opens = Math.min(...busy(now));
      if (leavesAt !== null && leavesAt <= now) finish(index, now, "aborted");
      else if (busy(now).length < rate) start(index, now);
      else if (opens !== Infinity && opens > now + waitMs) finish(index, now, "over_budget");
      else waiting.push(index);
    }
  }
  return ends;
}

const arrivals = fc
  .array(
    fc.record({
      at: fc.nat(40),
      priority: fc.constantFrom(...CALL_PRIORITIES),
      waitMs: fc.integer({ min: 1, max: 40 }),
      leavesAt: fc.option(fc.nat(60), { freq: 4 }),
      connectMs: fc.integer({ min: 1, max: 5 }),
      replyMs: fc.nat(20),
      breaks: fc.boolean(),
      bytes: fc.constantFrom(0, FIRST_FLIGHT_BYTES + 1),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.sort((a, b) => a.at - b.at));
const rate = fc.integer({ min: 1, max: 4 });

describe("any traffic", () => {
  it("never lets more than the rate arrive within any sliding window", async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, rate, fc.gen(), async (list, perWindow, random) => {
        const { sent } = await play(list, perWindow);
        // A request arrives at any moment between leaving and the first sign of its reply.
        const arrived = sent.map((turn) =>
          random(fc.integer, {
            min: turn.left,
            max: Math.min(turn.over, turn.left + transit(turn, sent, Infinity)),
          }),
        );
        for (const at of arrived) {
          const inWindow = arrived.filter((other) => other >= at && other < at + WINDOW);
          expect(inWindow.length).toBeLessThanOrEqual(perWindow);
        }
      }),
    );
  });

  it("ends as in the slow, obvious model", async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, rate, async (list, perWindow) => {
        expect((await play(list, perWindow)).ends).toEqual(reference(list, perWindow));
      }),
    );
  });
});
