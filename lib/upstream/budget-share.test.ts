import { describe, expect, it } from "vitest";
import { createRateBudget, type Turn } from "./budget";
import { manualTime } from "./manual-time";

describe("a share that changes", () => {
  const make = (slots: number) => {
    const { clock, timers, advance } = manualTime();
    const budget = createRateBudget({ ratePerSecond: slots, clock, timers });
    const ask = () => budget.acquire({ priority: "list", waitMs: 60_000 });
    const call = async () => ((await ask()) as Turn).over();
    return { budget, advance, ask, call };
  };

  it("lets more go at once when it grows", async () => {
    const { budget, ask, call } = make(1);
    await call();
    const next = ask();
    budget.resize(2);
    expect(typeof (await next)).toBe("object");
  });

  it("lets none go when it shrinks until enough of the old ones are over", async () => {
    const { budget, advance, ask, call } = make(3);
    await call();
    advance(400);
    await call();
    await call();
    budget.resize(1);
    expect(budget.busy()).toBe(3);
    void ask();
    advance(600);
    expect([budget.busy(), budget.waiting()]).toEqual([2, 1]);
    advance(400);
    expect(budget.waiting()).toBe(0);
  });

  it("keeps callers waiting while it is nothing, and serves them when it is something", async () => {
    const { budget, advance, ask } = make(2);
    budget.resize(0);
    const next = ask();
    advance(5_000);
    expect(budget.waiting()).toBe(1);
    budget.resize(1);
    expect(typeof (await next)).toBe("object");
  });

  it("is nothing from its end on", async () => {
    const { budget, advance, ask } = make(2);
    budget.resize(2, 3_000);
    advance(2_999);
    expect(typeof (await ask())).toBe("object");
    advance(1);
    void ask();
    expect(budget.waiting()).toBe(1);
  });
});
