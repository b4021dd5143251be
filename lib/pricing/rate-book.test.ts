import { expect, test } from "vitest";
import { manualClock } from "@/lib/kernel/clock";
import { EXAMPLE_RATES } from "./example-rates";
import { createRateBook } from "./rate-book";
import type { RateQuote } from "./rates";

const START = Date.UTC(2026, 10, 20);

function dong(units: bigint): RateQuote[] {
  const rate = { units, scale: 0 };
  return [{ base: "CNY", currency: "VND", rate, asOf: START, source: "staff" }];
}

/** A book over a database we play: `answer` is what the next read finds. */
function bookOver(
  answer: { load: () => Promise<RateQuote[]> },
  examples: readonly RateQuote[] = [],
) {
  const clock = manualClock(START);
  const errors: unknown[] = [];
  let reads = 0;
  const book = createRateBook({
    load: () => {
      reads += 1;
      return answer.load();
    },
    clock,
    examples,
    onError: (error) => errors.push(error),
  });
  const shown = async () => (await book.current()).get("VND")?.numerator ?? null;
  return { book, clock, errors, shown, reads: () => reads };
}

test("any number of readers at once read the database once", async () => {
  const { book, reads } = bookOver({ load: async () => dong(3600n) });
  await Promise.all(Array.from({ length: 100 }, () => book.current()));
  expect(reads()).toBe(1);
});

test("within a minute nothing is read again", async () => {
  const { shown, clock, reads } = bookOver({ load: async () => dong(3600n) });
  await shown();
  clock.advance(59_999);
  await shown();
  expect(reads()).toBe(1);
});

test("after a minute what changed is seen", async () => {
  const answer = { load: async () => dong(3600n) };
  const { shown, clock } = bookOver(answer);
  await shown();
  answer.load = async () => dong(3700n);
  clock.advance(60_000);
  expect(await shown()).toBe("3700");
});

test("told to forget, the next reader sees what changed", async () => {
  const answer = { load: async () => dong(3600n) };
  const { book, shown } = bookOver(answer);
  await shown();
  answer.load = async () => dong(3700n);
  book.forget();
  expect(await shown()).toBe("3700");
});

test("a read that began before forgetting never shows, even when it ends last", async () => {
  const before = Promise.withResolvers<RateQuote[]>();
  const answer = { load: () => before.promise };
  const { book, shown } = bookOver(answer);
  const early = shown();
  book.forget();
  answer.load = async () => dong(3700n);
  const late = await shown();
  before.resolve(dong(3600n));
  expect([await early, late, await shown()]).toEqual(["3700", "3700", "3700"]);
});

test("while the database is away the last rates go on showing", async () => {
  const answer = { load: async () => dong(3600n) };
  const { shown, clock } = bookOver(answer);
  await shown();
  answer.load = () => Promise.reject(new Error("away"));
  clock.advance(60_000);
  expect(await shown()).toBe("3600");
});

test("a failed read is told, and tried again after five seconds", async () => {
  const answer = { load: () => Promise.reject<RateQuote[]>(new Error("away")) };
  const { shown, clock, errors } = bookOver(answer);
  const during = [await shown(), await shown()];
  answer.load = async () => dong(3600n);
  clock.advance(5_000);
  expect([...during, errors.length, await shown()]).toEqual([null, null, 1, "3600"]);
});

test("without the database not even examples show: a real rate may be stored there", async () => {
  const { book } = bookOver({ load: () => Promise.reject(new Error("away")) }, EXAMPLE_RATES);
  expect((await book.current()).size).toBe(0);
});

test("a held rate grows old while it is held", async () => {
  const answer = { load: async () => dong(3600n) };
  const { book, clock } = bookOver(answer);
  await book.current();
  answer.load = () => Promise.reject(new Error("away"));
  clock.advance(8 * 24 * 3_600_000);
  expect((await book.current()).get("VND")?.state).toBe("old");
});
