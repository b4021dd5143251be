/**
 * So much at once and no more. Work weighs one slot or several; what finds no room waits in order,
 * and what finds the queue full or waits too long is turned away.
 */
export type Slots = {
  run<T>(weight: number, work: () => Promise<T>): Promise<T | "busy">;
};

export type SlotLimits = { slots: number; queue: number; waitMs: number };

type Waiting = { weight: number; start(): void };

export function createSlots({ slots, queue, waitMs }: SlotLimits): Slots {
  let free = slots;
  const waiting: Waiting[] = [];

  function release(weight: number): void {
    free += weight;
    // Strictly in order: a heavy one at the head is not overtaken for ever by light ones.
    for (let next = waiting[0]; next && next.weight <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.weight;
      next.start();
    }
  }

  function enter(weight: number): Promise<boolean> {
    if (waiting.length === 0 && weight <= free) {
      free -= weight;
      return Promise.resolve(true);
    }
    if (waiting.length >= queue) return Promise.resolve(false);
    return new Promise((resolve) => {
      const entry: Waiting = {
        weight,
        start: () => {
          clearTimeout(timer);
          resolve(true);
        },
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(entry), 1);
        resolve(false);
        release(0);
      }, waitMs);
      waiting.push(entry);
    });
  }

  return {
    async run(weight, work) {
      const takes = Math.min(weight, slots);
      if (!(await enter(takes))) return "busy";
      try {
        return await work();
      } finally {
        release(takes);
      }
    },
  };
}
