import { z } from "zod";
import { askSandbox } from "./support/ask";
import type { Measure } from "./support/measure";
import { timeOne } from "./support/load";

const READERS = 20;
/** The top of the tree, twelve branches, six shelves. */
const CALLS = 19;

const counted = z.object({
  total: z.number(),
  recent: z.array(z.object({ endpoint: z.string(), input: z.unknown() })),
});

/** P4: the real home page, opened cold by many at once: each of its calls is made once. */
export async function measureHome(shop: string, upstream: string): Promise<Measure> {
  await askSandbox(upstream, "calls", { method: "DELETE" });
  const pages = await Promise.all(Array.from({ length: READERS }, () => timeOne(shop, "/")));
  const failed = pages.find(({ status }) => status !== 200);
  if (failed) throw new Error(`home answered ${failed.status}`);
  const { total, recent } = counted.parse(await askSandbox(upstream, "calls"));
  const distinct = new Set(recent.map(({ endpoint, input }) => JSON.stringify([endpoint, input])));
  return {
    id: "P4c",
    what: `the real home page, opened cold by ${READERS} at once: upstream calls`,
    baseline: "one for the tree, 12 for its branches, 6 for the shelves",
    value: total,
    unit: "calls",
    goal: CALLS,
    notes: `${distinct.size} of them distinct`,
  };
}
