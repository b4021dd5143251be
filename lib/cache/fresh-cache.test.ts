import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manualClock } from "@/lib/kernel/clock";
import { createFreshCache } from "./fresh-cache";
import { FAILED_RECENTLY_MS, FRESHNESS } from "./freshness";
import type { Loaded, ReadResult } from "./reading";

const RULE = FRESHNESS["offers.get"];

/** A cache over a source whose next answer the test decides. */
function setUp() {
  const clock = manualClock(1_000_000);
  const results: ReadResult[] = [];
  const cache = createFreshCache<string, string, string>("offers.get", {
    clock,
    onRead: (result) => results.push(result),
  });
  const source = {
    calls: 0,
    answer: { kind: "value", value: "one" } as Loaded<string, string>,
    load: async () => {
      source.calls += 1;
      return source.answer;
    },
  };
  return { clock, cache, source, results, read: () => cache.read("key", source.load) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("fresh", () => {
  it("answers from memory without a call", async () => {
    const { clock, source, read } = setUp();
    await read();
    clock.advance(RULE.freshMs - 1);
    expect(await read()).toMatchObject({ kind: "value", value: "one", asOf: 1_000_000 });
    expect(source.calls).toBe(1);
  });

  it("keeps inputs apart", async () => {
    const { cache, source } = setUp();
    await cache.read("a", source.load);
    await cache.read("b", source.load);
    expect(source.calls).toBe(2);
  });
});

describe("coalescing", () => {
  it("makes one call for any number of equal concurrent readers", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (readers) => {
        const { source, read, results } = setUp();
        await Promise.all(Array.from({ length: readers }, read));
        expect(source.calls).toBe(1);
        expect(results.filter((result) => result === "joined")).toHaveLength(readers - 1);
      }),
      { numRuns: 25 },
    );
  });

  it("gives a failure to every waiting reader and keeps it from later ones", async () => {
    const { source, read } = setUp();
    source.answer = { kind: "failed", failure: "down" };
    const readings = await Promise.all([read(), read(), read()]);
    expect(readings).toEqual(Array(3).fill({ kind: "failed", failure: "down" }));
    source.answer = { kind: "value", value: "back" };
    expect(await read()).toMatchObject({ value: "back", state: "fresh" });
    expect(source.calls).toBe(2);
  });
});

describe("past freshness", () => {
  it("answers with the old value at once while one call refreshes it", async () => {
    const { clock, source, read } = setUp();
    await read();
    clock.advance(RULE.freshMs + 1);
    source.answer = { kind: "value", value: "two" };
    const readings = await Promise.all([read(), read(), read()]);
    expect(readings.map((reading) => "value" in reading && reading.value)).toEqual(
      Array(3).fill("one"),
    );
    await settled();
    expect(await read()).toMatchObject({ value: "two", state: "fresh" });
    expect(source.calls).toBe(2);
  });

  it("waits for the refresh once the value is too old to stand in", async () => {
    const { clock, source, read } = setUp();
    await read();
    clock.advance(RULE.revalidateMs + 1);
    source.answer = { kind: "value", value: "two" };
    expect(await read()).toMatchObject({ value: "two", state: "fresh" });
  });
});

describe("when the refresh fails", () => {
  it("answers with the last word, marked as stale and dated", async () => {
    const { clock, source, read } = setUp();
    await read();
    clock.advance(RULE.revalidateMs + 1);
    source.answer = { kind: "failed", failure: "down" };
    expect(await read()).toEqual({
      kind: "value",
      value: "one",
      state: "stale",
      asOf: 1_000_000,
    });
  });

  it("does not make the next reader wait, and heals by itself", async () => {
    const { clock, source, read } = setUp();
    await read();
    clock.advance(RULE.revalidateMs + 1);
    source.answer = { kind: "failed", failure: "down" };
    await read();
    source.answer = { kind: "value", value: "back" };
    expect(await read()).toMatchObject({ value: "one", state: "stale" });
    await settled();
    expect(await read()).toMatchObject({ value: "back", state: "fresh" });
  });

  it("asks again, and waits, when the failure is no longer recent", async () => {
    const { clock, source, read } = setUp();
    await read();
    clock.advance(RULE.revalidateMs + 1);
    source.answer = { kind: "failed", failure: "down" };
    await read();
    clock.advance(FAILED_RECENTLY_MS);
    source.answer = { kind: "value", value: "back" };
    expect(await read()).toMatchObject({ value: "back", state: "fresh" });
  });

  it("has nothing to say once the last word is too old", async () => {
    const { clock, source, read } = setUp();
    await read();
    clock.advance(RULE.rescueMs + 1);
    source.answer = { kind: "failed", failure: "down" };
    expect(await read()).toEqual({ kind: "failed", failure: "down" });
  });

  it("marks the old value as stale when a background refresh failed", async () => {
    const { clock, source, read } = setUp();
    await read();
    clock.advance(RULE.freshMs + 1);
    source.answer = { kind: "failed", failure: "down" };
    await read();
    await settled();
    expect(await read()).toMatchObject({ value: "one", state: "stale" });
  });
});

describe("gone", () => {
  it("is remembered for a short time", async () => {
    const { clock, source, read } = setUp();
    source.answer = { kind: "gone" };
    await read();
    clock.advance(RULE.goneMs - 1);
    expect(await read()).toEqual({ kind: "gone" });
    expect(source.calls).toBe(1);
    clock.advance(2);
    source.answer = { kind: "value", value: "came back" };
    expect(await read()).toMatchObject({ value: "came back" });
  });

  it("never stands in for a failed refresh", async () => {
    const { clock, source, read } = setUp();
    source.answer = { kind: "gone" };
    await read();
    clock.advance(RULE.goneMs + 1);
    source.answer = { kind: "failed", failure: "down" };
    expect(await read()).toEqual({ kind: "failed", failure: "down" });
  });
});

describe("peek", () => {
  it("knows nothing of what was never read, and of a read under way", async () => {
    const { cache, read } = setUp();
    expect(cache.peek("key")).toEqual({ kind: "unknown" });
    const reading = read();
    expect(cache.peek("key")).toEqual({ kind: "unknown" });
    await reading;
  });

  it("tells a value while it may be shown, and never calls", async () => {
    const { clock, cache, source, read } = setUp();
    await read();
    clock.advance(RULE.revalidateMs - 1);
    expect(cache.peek("key")).toMatchObject({ kind: "value", value: "one" });
    clock.advance(2);
    expect(cache.peek("key")).toEqual({ kind: "unknown" });
    expect(source.calls).toBe(1);
  });

  it("tells that a thing is gone", async () => {
    const { cache, source, read } = setUp();
    source.answer = { kind: "gone" };
    await read();
    expect(cache.peek("key")).toEqual({ kind: "gone" });
  });
});

it("stays within its bytes by forgetting what was used least recently", async () => {
  const { cache } = setUp();
  const load = async () => ({ kind: "value" as const, value: "x".repeat(RULE.maxBytes / 8) });
  for (const input of ["a", "b", "c", "d", "e"]) await cache.read(input, load);
  expect(cache.peek("a")).toEqual({ kind: "unknown" });
  expect(cache.peek("e").kind).toBe("value");
});
