import { readFile } from "node:fs/promises";
import path from "node:path";
import { waitFor } from "../support/wait";
import { startPart, type Part } from "./part";
import { ROOT } from "./root";

/** Starts a worker and waits until it takes jobs. `onSpawn` hears of its process before that. */
export async function startWorkerPart(options: {
  env: Readonly<Record<string, string | undefined>>;
  logs: string;
  onSpawn: (pid: number) => void;
}): Promise<Part> {
  const log = path.join(options.logs, "worker.log");
  const part = await startPart({
    name: "worker",
    args: [
      // Loading hundreds of modules makes short-lived garbage; a small nursery saves 100 MB for good.
      "--max-semi-space-size=4",
      "--import",
      "tsx",
      path.join(ROOT, "lib/jobs/main.ts"),
    ],
    env: { ...options.env, NODE_ENV: "production" },
    log,
  });
  options.onSpawn(part.pid);
  try {
    await waitFor(
      "the worker's start",
      async () => {
        part.check();
        return (await readFile(log, "utf8")).includes('"event":"ready"') ? true : null;
      },
      { timeoutMs: 60_000 },
    );
    return part;
  } catch (error) {
    await part.stop();
    throw error;
  }
}
