import { database } from "@/lib/db/client";
import type { Settings } from "@/lib/env/settings";
import { systemClock } from "@/lib/kernel/clock";
import { flushLog, log } from "@/lib/log/log";
import { endInOrder } from "@/lib/runtime/shutdown";
import { wireProcess } from "@/lib/runtime/wire-process";
import type { ParsedCronItem } from "graphile-worker";
import type { JobHandlers } from "./handlers";
import { createJobTally } from "./job-tally";
import { runWorker } from "./run-worker";
import { unlockDeadWorkers } from "./unlock-dead";

/** Runs jobs in this process until it is told to end. */
export async function startWorker(
  given: Settings,
  handlers: JobHandlers,
  cron: ParsedCronItem[],
): Promise<void> {
  const { db } = database();
  const tally = createJobTally(db);
  const { presence, steps } = wireProcess(given, {
    kind: "worker",
    async onBeat() {
      await unlockDeadWorkers(db);
      await tally.write();
    },
    onLost: () => endAtOnce("this worker was thought dead; its jobs are others' now"),
  });
  // Known to the others before the first job is taken.
  await presence.beatNow();
  const worker = await runWorker({
    databaseUrl: given.databaseUrl,
    db,
    clock: systemClock,
    handlers,
    cron,
    tally,
    concurrency: given.workerConcurrency,
    onName: presence.lockAs,
  });
  await presence.beatNow();

  let told = false;
  endInOrder([
    {
      name: "jobs",
      run: () => {
        told = true;
        return worker.stop();
      },
    },
    { name: "job counts", run: tally.write },
    ...steps,
  ]);
  void worker.ended.then(() => told || endAtOnce("the queue was lost"));
  log().info({ event: "ready", concurrency: given.workerConcurrency }, "worker ready");
  flushLog();
}

/** For whoever started us to begin anew: what is under way may be done by another worker now. */
function endAtOnce(reason: string): void {
  log().fatal(reason);
  flushLog();
  process.exit(1);
}
