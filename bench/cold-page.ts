import { timeOne } from "./support/load";
import type { Measure } from "./support/measure";
import { median } from "./support/stats";

const PAGES = 7;

/** The sandbox of the run, and a way to make each of its calls take a fixed time. */
export type SlowableUpstream = {
  /** Ids of offers nobody has opened yet; each is used once. */
  nextOfferId(): string;
  setLatency(ms: number): Promise<void>;
};

/**
 * P6: a product page nobody has opened before. The first byte must not wait for the upstream, and the
 * whole page must not take longer than the slowest single call it needs.
 */
export async function measureColdPage(
  shop: string,
  upstream: SlowableUpstream,
): Promise<readonly Measure[]> {
  await open(shop, upstream, 20, 3);
  const fast = await open(shop, upstream, 20, PAGES);
  const slow = await open(shop, upstream, 2000, PAGES);
  await upstream.setLatency(0);
  const first = (pages: typeof fast) => median(pages.map((page) => page.firstByteMs));
  const complete = median(slow.map((page) => page.completeMs));
  return [
    {
      id: "P6a",
      what: "cold product page, first byte with the upstream at 2,000 ms",
      baseline: "the same with the upstream at 20 ms",
      value: first(slow) / first(fast),
      unit: "×",
      goal: 1.1,
      notes: `${first(slow).toFixed(1)} ms against ${first(fast).toFixed(1)} ms`,
    },
    {
      id: "P6b",
      what: "cold product page, complete HTML",
      baseline: "the slowest single upstream call it needs (2,000 ms)",
      value: complete / 2000,
      unit: "×",
      goal: 1.1,
      notes: `${complete.toFixed(0)} ms`,
    },
  ];
}

async function open(shop: string, upstream: SlowableUpstream, latencyMs: number, pages: number) {
  await upstream.setLatency(latencyMs);
  const opened = [];
  for (let page = 0; page < pages; page += 1) {
    const id = upstream.nextOfferId();
    const result = await timeOne(shop, `/products/1688/${id}`);
    if (result.status !== 200) throw new Error(`/products/1688/${id} answered ${result.status}`);
    opened.push(result);
  }
  return opened;
}
