import type { Clock } from "@/lib/kernel/clock";
import { CALL_PRIORITIES, type CallPriority } from "./priority";
import type { Timers } from "./timers";

export type BudgetRequest = {
  priority: CallPriority;
  /** The longest this call may wait for its turn, in milliseconds. */
  waitMs: number;
  signal?: AbortSignal | undefined;
};

export type Grant = "granted" | "over_budget" | "aborted";

/** Decides when a call may leave. Answers at once where it can. */
export type RateBudget = {
  acquire(request: BudgetRequest): Grant | Promise<Grant>;
  /** Calls waiting for their turn. */
  waiting(): number;
};

export type RateBudgetOptions = {
  ratePerSecond: number;
  clock: Clock;
  timers: Timers;
  /**
   * The second, with 20 ms on top: calls that leave a second apart may arrive a little closer.
   */
  windowMs?: number;
  /** Calls of one priority that may wait; more are refused. */
  maxWaiting?: number;
};

type Waiter = { settle(grant: Grant): void };

/**
 * The budget of one process. It remembers when the last `ratePerSecond` calls left; the next may
 * leave when the oldest of these is a window ago, so no sliding second ever holds more.
 */
export function createRateBudget({
  ratePerSecond,
  clock,
  timers,
  windowMs = 1020,
  maxWaiting = 1000,
}: RateBudgetOptions): RateBudget {
  const departures = new Float64Array(Math.max(1, Math.floor(ratePerSecond))).fill(-Infinity);
  const queues = CALL_PRIORITIES.map(() => new Set<Waiter>());
  let oldest = 0;
  let waiting = 0;
  let timerIsSet = false;

  const untilNext = (): number => (departures[oldest] ?? 0) + windowMs - clock.monotonic();

  function depart(): void {
    departures[oldest] = clock.monotonic();
    oldest = (oldest + 1) % departures.length;
  }

  function serve(): void {
    while (waiting > 0 && untilNext() <= 0) {
      const [waiter] = queues.find((queue) => queue.size > 0) ?? [];
      depart();
      waiter?.settle("granted");
    }
    if (waiting === 0 || timerIsSet) return;
    timerIsSet = true;
    timers.after(Math.ceil(untilNext()), () => {
      timerIsSet = false;
      serve();
    });
  }

  function queueUp({ priority, waitMs, signal }: BudgetRequest): Promise<Grant> {
    const queue = queues[CALL_PRIORITIES.indexOf(priority)] as Set<Waiter>;
    return new Promise((resolve) => {
      const waiter: Waiter = {
        settle(grant) {
          if (!queue.delete(waiter)) return;
          waiting -= 1;
          cancel();
          signal?.removeEventListener("abort", abort);
          resolve(grant);
        },
      };
      const abort = (): void => waiter.settle("aborted");
      const cancel = timers.after(waitMs, () => {
        // The turn may have come in this very moment; it goes before the end of patience.
        serve();
        waiter.settle("over_budget");
      });
      signal?.addEventListener("abort", abort, { once: true });
      queue.add(waiter);
      waiting += 1;
      serve();
    });
  }

  return {
    waiting: () => waiting,
    acquire(request) {
      if (request.signal?.aborted) return "aborted";
      const ms = untilNext();
      if (ms <= 0 && waiting === 0) {
        depart();
        return "granted";
      }
      const queue = queues[CALL_PRIORITIES.indexOf(request.priority)];
      const hopeless = ms > request.waitMs || (queue?.size ?? 0) >= maxWaiting;
      return hopeless ? "over_budget" : queueUp(request);
    },
  };
}
