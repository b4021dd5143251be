/** The worker's process. Any number of them may run, here and on other machines. */
import { settings } from "@/lib/env/load";
import { HANDLERS } from "./handlers";
import { schedule } from "./schedule";
import { startWorker } from "./start-worker";

try {
  await startWorker(settings(), HANDLERS, schedule());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
