import { describe, expect, it } from "vitest";
import { manualClock } from "@/lib/kernel/clock";
import { createRateBudget, type Turn } from "./budget";
import { manualTime } from "./manual-time";

describe("one process", () => {
  /** A budget of one call a second whose call has just left. */
  const make = async (maxWaiting = 10) => {
    const time = manualTime();
    const { clock, timers } = time;
    const budget = createRateBudget({ ratePerSecond: 1, clock, timers, maxWaiting });
    const turn = (await budget.acquire({ priority: "list", waitMs: 0 })) as Turn;
    return { time, budget, turn };
  };

  it("answers without a promise while there is budget", () => {
    const budget = createRateBudget({ ratePerSecond: 1, ...manualTime() });
    expect(budget.acquire({ priority: "list", waitMs: 0 })).not.toBeInstanceOf(Promise);
  });

  it("refuses a call at once that can't have its turn in time", async () => {
    const { budget, turn } = await make();
    turn.left(0);
    expect(budget.acquire({ priority: "pay", waitMs: 500 })).toBe("over_budget");
  });

  it("lets the next go a second and the usual transit after a request, however slow its reply", async () => {
    const { budget, turn, time } = await make();
    turn.left(0);
    const next = budget.acquire({ priority: "list", waitMs: 60_000 });
    time.advance(800);
    turn.replied();
    time.advance(241);
    expect(budget.waiting()).toBe(1);
    time.advance(1);
    expect(typeof (await next)).toBe("object");
  });

  it("trusts the usual transit less after the upstream said that calls come too fast", async () => {
    const { budget, turn, time } = await make();
    turn.left(0);
    budget.tooFast();
    void budget.acquire({ priority: "list", waitMs: 60_000 });
    time.advance(800);
    turn.replied();
    time.advance(283);
    expect(budget.waiting()).toBe(1);
    time.advance(1);
    expect(budget.waiting()).toBe(0);
  });

  it("keeps a slot while its request may still leave", async () => {
    const { budget, time } = await make();
    const next = budget.acquire({ priority: "pay", waitMs: 5_000 });
    time.advance(5_000);
    expect(await next).toBe("over_budget");
  });

  it("takes the end of a request for that request only, however often it is told", async () => {
    const { budget, turn, time } = await make();
    turn.over();
    time.advance(1_000);
    await budget.acquire({ priority: "list", waitMs: 0 });
    void budget.acquire({ priority: "list", waitMs: 60_000 });
    turn.left(0);
    turn.over();
    time.advance(5_000);
    expect(budget.waiting()).toBe(1);
  });

  it("does not let a newcomer pass those who wait, when the timer is late", async () => {
    const clock = manualClock();
    const timers = { after: () => () => undefined };
    const budget = createRateBudget({ ratePerSecond: 1, clock, timers });
    const turn = (await budget.acquire({ priority: "list", waitMs: 0 })) as Turn;
    turn.over();
    const order: string[] = [];
    const first = Promise.resolve(budget.acquire({ priority: "list", waitMs: 60_000 }));
    clock.advance(1_000);
    const second = budget.acquire({ priority: "list", waitMs: 60_000 });
    void Promise.resolve(second).then(() => order.push("second"));
    await first.then(() => order.push("first"));
    expect(order).toEqual(["first"]);
  });

  it("sets its timer again when that was early", async () => {
    const clock = manualClock();
    const set: (() => void)[] = [];
    const after = (_ms: number, run: () => void) => {
      set.push(run);
      return () => undefined;
    };
    const budget = createRateBudget({ ratePerSecond: 1, clock, timers: { after } });
    ((await budget.acquire({ priority: "list", waitMs: 0 })) as Turn).over();
    const next = budget.acquire({ priority: "list", waitMs: 60_000 });
    const [, alarm] = set;
    clock.advance(999);
    alarm?.();
    clock.advance(1);
    const [, , again] = set;
    again?.();
    expect(budget.waiting()).toBe(0);
    expect(typeof (await next)).toBe("object");
  });

  it("serves a late payment before earlier lists", async () => {
    const { budget, turn, time } = await make();
    const order: string[] = [];
    for (const priority of ["list", "search", "detail", "order", "create", "pay"] as const) {
      void Promise.resolve(budget.acquire({ priority, waitMs: 60_000 })).then((next) => {
        order.push(priority);
        if (typeof next !== "string") next.over();
      });
    }
    turn.over();
    for (let second = 0; second < 6; second += 1) {
      time.advance(1_000);
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(order).toEqual(["pay", "create", "order", "detail", "search", "list"]);
  });

  it("bounds the queue of each priority, so that lists can't crowd out a payment", async () => {
    const { budget } = await make(1);
    void budget.acquire({ priority: "list", waitMs: 60_000 });
    expect(budget.acquire({ priority: "list", waitMs: 60_000 })).toBe("over_budget");
    expect(budget.acquire({ priority: "pay", waitMs: 60_000 })).toBeInstanceOf(Promise);
  });

  it("leaves nothing behind when all waiting callers leave", async () => {
    const { budget } = await make();
    const leaver = new AbortController();
    const next = budget.acquire({ priority: "list", waitMs: 5_000, signal: leaver.signal });
    expect(budget.waiting()).toBe(1);
    leaver.abort();
    expect(await next).toBe("aborted");
    expect(budget.waiting()).toBe(0);
  });
});
