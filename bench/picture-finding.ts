import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { ROOT } from "../scripts/launcher/root";
import type { Measure } from "./support/measure";

const report = z.object({
  offers: z.number(),
  probes: z.number(),
  hits: z.record(z.string(), z.number()),
  indexCpuMs: z.number(),
  searchCpuMs: z.number(),
  rssMb: z.number(),
});

/** V1: whether picture search finds what it should, in a process of its own. */
export async function measurePictureProbes(): Promise<Measure> {
  const program = path.join(ROOT, "bench/picture-probes.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program]);
  const { offers, probes, hits, ...cost } = report.parse(JSON.parse(stdout));
  const counts = Object.entries(hits);
  const found = counts.map(([change, count]) => `${change} ${count}`).join(", ");
  return {
    id: "V1",
    what: `the sandbox's picture search over ${offers} offers, by changed pictures: found among the first five, worst change`,
    baseline: `${probes} offers, each by its own first picture`,
    value: (100 * Math.min(...counts.map(([, count]) => count))) / probes,
    unit: "%",
    goal: 95,
    atLeast: true,
    notes: `${found}; CPU ${cost.searchCpuMs} ms a search, ${cost.indexCpuMs} ms for the index; ${cost.rssMb} MB`,
  };
}
