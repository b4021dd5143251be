import type { Clock } from "@/lib/kernel/clock";
import { CALL_PRIORITIES, type CallPriority } from "./priority";
import type { Timers } from "./timers";

export type BudgetRequest = {
  priority: CallPriority;
  /** The longest this call may wait for its turn, in milliseconds. */
  waitMs: number;
  signal?: AbortSignal | undefined;
};

/**
 * The right to send one request. The holder must tell `over`, always; `left` as soon as it was
 * written to a connection.
 */
export type Turn = {
  left: () => void;
  /** A reply has begun, or there is nothing more to come. */
  over: () => void;
};

export type Grant = Turn | "over_budget" | "aborted";

/** Decides when a call may leave. Answers at once where it can. */
export type RateBudget = {
  acquire: (request: BudgetRequest) => Grant | Promise<Grant>;
  /** Calls waiting for their turn. */
  waiting: () => number;
};

export type RateBudgetOptions = {
  ratePerSecond: number;
  clock: Clock;
  timers: Timers;
  windowMs?: number;
  /**
   * The longest time a request may be under way to the upstream. Longer is safer, and slower where
   * replies take long: a slot is held for a second and the reply time, at most for this longer.
   */
  transitMs?: number;
  /** Calls of one priority that may wait; more are refused. */
  maxWaiting?: number;
};

type Waiter = { settle: (grant: Grant) => void };

/**
 * The budget of one process: `ratePerSecond` slots, each free again a second after its request has
 * reached the upstream. When that was nobody here can see; it was after the request left and before
 * its reply began, so the latest possible moment counts: the reply, or half a second after leaving.
 * Counting from the grant would let a burst that first had to connect run into the next one.
 */
export function createRateBudget({
  ratePerSecond,
  clock,
  timers,
  windowMs = 1000,
  transitMs = 500,
  maxWaiting = 1000,
}: RateBudgetOptions): RateBudget {
  const slots = Math.max(1, Math.floor(ratePerSecond));
  /**
   * When each slot is free; Infinity while its request may still leave at any time. Slots are added
   * as they are needed, so a generous rate costs nothing.
   */
  const freeAt: number[] = [];
  const queues = CALL_PRIORITIES.map(() => new Set<Waiter>());
  let waiting = 0;
  let alarm = { at: Infinity, cancel: (): void => undefined };

  /** A free slot, or else the one that is free first. */
  function nextSlot(): number {
    const now = clock.monotonic();
    const free = freeAt.findIndex((at) => at <= now);
    if (free >= 0) return free;
    if (freeAt.length < slots) return freeAt.push(-Infinity) - 1;
    return freeAt.reduce((first, at, slot) => (at < (freeAt[first] ?? 0) ? slot : first), 0);
  }

  function take(slot: number): Turn {
    freeAt[slot] = Infinity;
    let open = true;
    const mark = (arrivedBy: number): void => {
      freeAt[slot] = Math.min(freeAt[slot] ?? Infinity, arrivedBy + windowMs);
      serve();
    };
    return {
      left: () => open && mark(clock.monotonic() + transitMs),
      over: () => {
        if (open) mark(clock.monotonic());
        open = false;
      },
    };
  }

  function serve(): void {
    while (waiting > 0) {
      const slot = nextSlot();
      const at = freeAt[slot] ?? 0;
      if (at > clock.monotonic()) return wakeAt(at);
      const [waiter] = queues.find((queue) => queue.size > 0) ?? [];
      waiter?.settle(take(slot));
    }
    wakeAt(Infinity);
  }

  function wakeAt(at: number): void {
    if (at === alarm.at) return;
    alarm.cancel();
    alarm = { at, cancel: () => undefined };
    if (at === Infinity) return;
    const ring = (): void => {
      alarm.at = Infinity;
      serve();
    };
    alarm.cancel = timers.after(Math.max(0, at - clock.monotonic()), ring);
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
      const slot = nextSlot();
      const ms = (freeAt[slot] ?? 0) - clock.monotonic();
      if (ms <= 0 && waiting === 0) return take(slot);
      const full = (queues[CALL_PRIORITIES.indexOf(request.priority)]?.size ?? 0) >= maxWaiting;
      const hopeless = ms > request.waitMs && ms !== Infinity;
      return full || hopeless ? "over_budget" : queueUp(request);
    },
  };
}
