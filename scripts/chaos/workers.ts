import type { Random } from "@/lib/sandbox/world/random";
import { startWorkerPart } from "../launcher/worker";
import type { Part } from "../launcher/part";

export type Workers = {
  /** Kills one, or now and then all, without a word; new ones come by themselves. */
  kill(): void;
  killed(): number;
  /** Resolves when as many as wanted take jobs. */
  ready(): Promise<void>;
  stop(): Promise<void>;
};

/** Keeps so many workers running, whatever is done to them. */
export function keepWorkers(options: {
  count: number;
  env: Readonly<Record<string, string | undefined>>;
  logs: string;
  random: Random;
}): Workers {
  const alive = new Map<number, Part>();
  const starting = new Set<Promise<void>>();
  let made = 0;
  let killed = 0;
  let ending = false;

  function begin(): void {
    if (ending) return;
    const logs = `${options.logs}/${(made += 1)}`;
    const start = startWorkerPart({ env: options.env, logs, onSpawn: () => undefined })
      .then((part) => {
        alive.set(part.pid, part);
        void part.ended.then(() => {
          alive.delete(part.pid);
          begin();
        });
      })
      // A worker that was killed while it started is one more that has to come.
      .catch(() => begin());
    const known = start.finally(() => starting.delete(known));
    starting.add(known);
  }
  for (let n = 0; n < options.count; n += 1) begin();

  return {
    kill() {
      const pids = [...alive.keys()];
      if (pids.length === 0) return;
      const all = options.random.chance(0.15);
      for (const pid of all ? pids : [options.random.pick(pids)]) {
        process.kill(pid, "SIGKILL");
        alive.delete(pid);
        killed += 1;
      }
    },
    killed: () => killed,
    async ready() {
      while (starting.size > 0) await Promise.all(starting);
    },
    async stop() {
      ending = true;
      await Promise.allSettled(starting);
      await Promise.all([...alive.values()].map((part) => part.stop()));
    },
  };
}
