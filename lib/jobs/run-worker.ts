import { EventEmitter } from "node:events";
import { Pool } from "pg";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import {
  Logger,
  run,
  type ParsedCronItem,
  type WorkerEvents,
  type WorkerPool,
} from "graphile-worker";
import type { Clock } from "@/lib/kernel/clock";
import { log } from "@/lib/log/log";
import type { JobHandlers } from "./handlers";
import type { JobTally } from "./job-tally";
import { taskList } from "./task-list";

/** Jobs under way get this long; then they are left to the next worker. */
const LONGEST_WAIT_MS = 6_000;

export type WorkerOptions = {
  databaseUrl: string;
  db: NodePgDatabase;
  clock: Clock;
  handlers: JobHandlers;
  cron: ParsedCronItem[];
  tally: JobTally;
  /** Jobs at once. */
  concurrency: number;
  /** The name this worker will lock jobs as; told before it takes any. */
  onName: (name: string) => void;
};

export type RunningWorker = {
  /** Takes no new jobs and waits a while for those under way. */
  stop(): Promise<void>;
  /** Resolves when it ended, told to or not. */
  ended: Promise<void>;
};

const LEVELS = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

/** Takes jobs from the queue as they come, some at a time. */
export async function runWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { databaseUrl, cron, concurrency, onName } = options;
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }: { workerPool: WorkerPool }) => onName(workerPool.id));
  const pgPool = queuePool(databaseUrl, concurrency);
  const runner = await run({
    pgPool,
    concurrency,
    noHandleSignals: true,
    taskList: taskList(options),
    parsedCronItems: cron,
    logger: new Logger((scope) => (level, message) => {
      log()[LEVELS[level]]({ scope: scope.label }, message);
    }),
    events,
  });
  return {
    ended: runner.promise,
    async stop() {
      const late = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS).unref());
      await Promise.race([runner.stop().then(() => endPool(pgPool)), late]);
    },
  };
}

/** The queue does not wait for its own last words, "this job is done". */
async function endPool(pool: Pool): Promise<void> {
  do await new Promise((resolve) => setImmediate(resolve));
  while (pool.waitingCount > 0);
  await pool.end();
}

/** One connection listens, one is for the schedule; each job takes one to begin and to end. */
function queuePool(connectionString: string, concurrency: number): Pool {
  const pool = new Pool({
    connectionString,
    max: concurrency + 3,
    application_name: "sampan jobs",
  });
  const lost = (error: Error) => log().warn({ err: error }, "a connection of the queue was lost");
  pool.on("error", lost);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
