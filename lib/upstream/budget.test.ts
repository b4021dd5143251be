import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRateBudget, type Grant } from "./budget";
import { manualTime } from "./manual-time";
import { CALL_PRIORITIES, type CallPriority } from "./priority";

const WINDOW = 10;

type Arrival = { at: number; priority: CallPriority; waitMs: number; leavesAt: number | null };
type End = { at: number; grant: Grant };

/** The budget under test, fed the arrivals on a manual clock. */
async function play(arrivals: Arrival[], rate: number): Promise<End[]> {
  const time = manualTime();
  const budget = createRateBudget({
    ratePerSecond: rate,
    clock: time.clock,
    timers: time.timers,
    windowMs: WINDOW,
  });
  const ends: End[] = [];
  const last = Math.max(0, ...arrivals.map(({ at, waitMs }) => at + waitMs)) + 1;
  const leavers = arrivals.map(() => new AbortController());
  for (let now = 0; now <= last; now += 1) {
    for (const [index, arrival] of arrivals.entries()) {
      if (arrival.leavesAt === now) leavers[index]?.abort();
      if (arrival.at !== now) continue;
      const signal = leavers[index]?.signal;
      void Promise.resolve(budget.acquire({ ...arrival, signal })).then((grant) => {
        ends[index] = { at: time.clock.monotonic(), grant };
      });
    }
    // Settled promises are told before the clock moves on.
    await Promise.resolve().then(() => undefined);
    await Promise.resolve();
    time.advance(1);
    await Promise.resolve().then(() => undefined);
    await Promise.resolve();
  }
  return ends;
}

/** The same rules the slow, obvious way: every millisecond, look at everybody. */
function reference(arrivals: Arrival[], rate: number): End[] {
  const ends: End[] = [];
  const departures: number[] = [];
  let waiting: number[] = [];
  const last = Math.max(0, ...arrivals.map(({ at, waitMs }) => at + waitMs)) + 1;
  const free = (now: number) => departures.filter((at) => at > now - WINDOW).length < rate;
  const finish = (index: number, at: number, grant: Grant): void => {
    ends[index] = { at, grant };
    waiting = waiting.filter((other) => other !== index);
  };
  const rank = (index: number) => CALL_PRIORITIES.indexOf(arrivals[index]!.priority);
  const serve = (now: number): void => {
    while (waiting.length > 0 && free(now)) {
      const next = [...waiting].sort((a, b) => rank(a) - rank(b))[0]!;
      departures.push(now);
      finish(next, now, "granted");
    }
  };
  for (let now = 0; now <= last; now += 1) {
    serve(now);
    for (const index of [...waiting])
      if (arrivals[index]!.at + arrivals[index]!.waitMs <= now) finish(index, now, "over_budget");
    for (const [index, arrival] of arrivals.entries()) {
      if (arrival.leavesAt === now && waiting.includes(index)) finish(index, now, "aborted");
      if (arrival.at !== now) continue;
      if (arrival.leavesAt !== null && arrival.leavesAt <= now) finish(index, now, "aborted");
      else {
        const opens = departures.length < rate ? now : departures.at(-rate)! + WINDOW;
        if (opens > now + arrival.waitMs) finish(index, now, "over_budget");
        else waiting.push(index);
      }
      serve(now);
    }
  }
  return ends;
}

const arrivals = fc
  .array(
    fc.record({
      at: fc.nat(40),
      priority: fc.constantFrom(...CALL_PRIORITIES),
      waitMs: fc.nat(40),
      leavesAt: fc.option(fc.nat(60), { freq: 4 }),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.sort((a, b) => a.at - b.at));
const rate = fc.integer({ min: 1, max: 4 });

describe("any traffic", () => {
  it("never lets more than the rate leave within any sliding window", async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, rate, async (list, perWindow) => {
        const granted = (await play(list, perWindow)).filter(({ grant }) => grant === "granted");
        for (const { at } of granted) {
          const inWindow = granted.filter((other) => other.at >= at && other.at < at + WINDOW);
          expect(inWindow.length).toBeLessThanOrEqual(perWindow);
        }
      }),
    );
  });

  it("ends as in the slow, obvious model", async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, rate, async (list, perWindow) => {
        expect(await play(list, perWindow)).toEqual(reference(list, perWindow));
      }),
    );
  });
});

describe("one process", () => {
  const make = (ratePerSecond: number, maxWaiting?: number) => {
    const time = manualTime();
    const { clock, timers } = time;
    const rest = maxWaiting === undefined ? {} : { maxWaiting };
    return { time, budget: createRateBudget({ ratePerSecond, clock, timers, ...rest }) };
  };

  it("answers without a promise while there is budget", () => {
    expect(make(1).budget.acquire({ priority: "list", waitMs: 0 })).toBe("granted");
  });

  it("refuses a call at once that can't have its turn in time", () => {
    const { budget } = make(1);
    void budget.acquire({ priority: "list", waitMs: 0 });
    expect(budget.acquire({ priority: "pay", waitMs: 500 })).toBe("over_budget");
  });

  it("serves a late payment before earlier lists", async () => {
    const { budget, time } = make(1);
    const order: string[] = [];
    void budget.acquire({ priority: "list", waitMs: 0 });
    for (const priority of ["list", "search", "detail", "order", "create", "pay"] as const) {
      const turn = budget.acquire({ priority, waitMs: 60_000 });
      void Promise.resolve(turn).then(() => order.push(priority));
    }
    for (let turn = 0; turn < 6; turn += 1) {
      time.advance(1_020);
      await Promise.resolve();
    }
    expect(order).toEqual(["pay", "create", "order", "detail", "search", "list"]);
  });

  it("bounds the queue of each priority, so that lists can't crowd out a payment", () => {
    const { budget } = make(1, 1);
    void budget.acquire({ priority: "list", waitMs: 0 });
    void budget.acquire({ priority: "list", waitMs: 60_000 });
    expect(budget.acquire({ priority: "list", waitMs: 60_000 })).toBe("over_budget");
    expect(budget.acquire({ priority: "pay", waitMs: 60_000 })).toBeInstanceOf(Promise);
  });

  it("leaves nothing behind when all waiting callers leave", async () => {
    const { budget } = make(1);
    void budget.acquire({ priority: "list", waitMs: 0 });
    const leaver = new AbortController();
    const turn = budget.acquire({ priority: "list", waitMs: 5_000, signal: leaver.signal });
    expect(budget.waiting()).toBe(1);
    leaver.abort();
    expect(await turn).toBe("aborted");
    expect(budget.waiting()).toBe(0);
  });
});
