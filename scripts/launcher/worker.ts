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
    args: ["--import", "tsx", path.join(ROOT, "lib/jobs/main.ts")],
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
