import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { ALLOCATOR_ENV } from "@/lib/uploads/allocator";
import { hostileUploads } from "@/lib/uploads/fixtures/hostile-uploads";
import { ROOT } from "../scripts/launcher/root";
import type { Measure } from "./support/measure";

const report = z.object({
  outcomes: z.record(z.string(), z.number()),
  grewMegabytes: z.number(),
  longestBlockMs: z.number(),
});

/** V3: a hundred hostile uploads, twenty at once, received by a process of its own. */
export async function measureHostileUploads(): Promise<readonly Measure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "sampan-bench-"));
  try {
    const files = await hostileUploads();
    const names = files.map((_, index) => path.join(folder, String(index)));
    await Promise.all(names.map((name, index) => writeFile(name, files[index] ?? "")));
    const program = path.join(ROOT, "lib/uploads/fixtures/under-attack.ts");
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", program, ...names],
      { env: { ...process.env, ...ALLOCATOR_ENV } },
    );
    const { outcomes, grewMegabytes, longestBlockMs } = report.parse(JSON.parse(stdout));
    const what = "100 hostile uploads, 20 at once";
    const told = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
    return [
      {
        id: "V3a",
        what: `${what}: longest stretch of computing on the event loop`,
        baseline: "absolute, CPU time of the thread between two ticks",
        value: longestBlockMs,
        unit: "ms",
        goal: 200,
        notes: told.join(", "),
      },
      {
        id: "V3b",
        what: `${what}: growth of memory at its peak`,
        baseline: "the same process after its first upload",
        value: grewMegabytes,
        unit: "MB",
        goal: 100,
        notes: "",
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
