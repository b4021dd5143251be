import { expect, it } from "vitest";
import { manualTime } from "./manual-time";
import { systemTimers, wait } from "./timers";

it("waits the whole time", async () => {
  const { timers, advance } = manualTime();
  const waited = wait(timers, 100, undefined);
  advance(100);
  expect(await waited).toBe("elapsed");
});

it("ends at once when the caller leaves, and leaves no timer behind", async () => {
  const set = new Set<object>();
  const timers = {
    after: () => {
      const timer = {};
      set.add(timer);
      return () => void set.delete(timer);
    },
  };
  const leaver = new AbortController();
  const waited = wait(timers, 100, leaver.signal);
  leaver.abort();
  expect(await waited).toBe("aborted");
  expect(set.size).toBe(0);
});

it("does not begin for a caller who has left", async () => {
  expect(await wait(systemTimers, 60_000, AbortSignal.abort())).toBe("aborted");
});
