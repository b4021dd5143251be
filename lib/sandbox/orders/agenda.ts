type Entry = { dueAt: number; run: (at: number) => void };

/** What will happen by itself, in the order of its time. */
export type Agenda = {
  /** `run` gets the time it was due at, however late it is called. */
  at(dueAt: number, run: (at: number) => void): void;
  /** Runs all that is due. Called before every answer, and by a timer. */
  settle(): void;
  /** What is still to come comes `factor` times as soon. */
  hasten(factor: number): void;
  waiting(): number;
  clear(): void;
};

const LONGEST_TIMER_MS = 2 ** 31 - 1;

export function createAgenda(now: () => number): Agenda {
  let entries: Entry[] = [];
  let timer: NodeJS.Timeout | null = null;

  function arm(): void {
    if (timer) clearTimeout(timer);
    const [next] = entries;
    if (!next) return;
    const inMs = Math.min(Math.max(0, next.dueAt - now()), LONGEST_TIMER_MS);
    timer = setTimeout(settle, inMs).unref();
  }

  /** After all that is due before or with it, so that equal times keep their order. */
  function insert(entry: Entry): void {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((entries[middle]?.dueAt ?? Infinity) <= entry.dueAt) low = middle + 1;
      else high = middle;
    }
    entries.splice(low, 0, entry);
    if (low === 0) arm();
  }

  function settle(): void {
    for (let next = entries[0]; next && next.dueAt <= now(); next = entries[0]) {
      entries.shift();
      next.run(next.dueAt);
    }
    arm();
  }

  return {
    at: (dueAt, run) => insert({ dueAt, run }),
    settle,
    hasten(factor) {
      const from = now();
      entries = entries.map((entry) => ({
        ...entry,
        dueAt: from + Math.max(0, entry.dueAt - from) / factor,
      }));
      arm();
    },
    waiting: () => entries.length,
    clear() {
      entries = [];
      arm();
      if (timer) clearTimeout(timer);
    },
  };
}
