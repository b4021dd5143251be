import type { Clock } from "@/lib/kernel/clock";
import { CALL_PRIORITIES, type CallPriority } from "./priority";
import { slotFreeAt, type RateSlot } from "./rate-slot";
import type { Timers } from "./timers";
import { lessonOf, transitAt, type Lesson, type Transit } from "./transit";

export type BudgetRequest = {
  priority: CallPriority;
  /** The longest this call may wait for its turn, in milliseconds. */
  waitMs: number;
  signal?: AbortSignal | undefined;
};

/** The right to send one request. The holder must tell `over`, always, and the others as they happen. */
export type Turn = {
  /** It is being written to a connection, with a body of so many bytes. */
  left: (bytes: number) => void;
  /** Its reply has begun. */
  replied: () => void;
  /** There is nothing more to come. */
  over: () => void;
};

export type Grant = Turn | "over_budget" | "aborted";

/** Decides when a call may leave. Answers at once where it can. */
export type RateBudget = {
  acquire: (request: BudgetRequest) => Grant | Promise<Grant>;
  /** The upstream refused a call because they come too fast. */
  tooFast: () => void;
  /** Calls waiting for their turn. */
  waiting: () => number;
};

/** A budget whose share of the rate grows and shrinks while it is used. */
export type ResizableBudget = RateBudget & {
  /**
   * From now on `slots` calls in any second and no more. Calls already let go stay: until `busy` has
   * come down to `slots`, nobody else may take what was given up. At `until`, on the monotonic clock,
   * the share is over and nothing leaves until the next resize.
   */
  resize: (slots: number, until?: number) => void;
  /** Slots that are not free yet. Once `resize` made it smaller, this only falls. */
  busy: () => number;
};

export type RateBudgetOptions = {
  ratePerSecond: number;
  clock: Clock;
  timers: Timers;
  windowMs?: number;
  transit?: Transit;
  /** Calls of one priority that may wait; more are refused. */
  maxWaiting?: number;
};

/** The usual one is measured (ADR 23); a twentieth of the rate pays for it. */
const TRANSIT: Transit = { usualMs: 42, longestMs: 500 };

/** Whole calls a second; a rate below one is one, since the upstream counts by the second. */
export function slotsOf(ratePerSecond: number): number {
  return Math.max(1, Math.floor(ratePerSecond));
}

type Waiter = { settle: (grant: Grant) => void };

/**
 * The budget of one process: `ratePerSecond` slots, each free again a second after its request has
 * reached the upstream (`slotFreeAt`). Counting from the grant would let a burst that first had to
 * connect run into the next one; counting from the reply would make a slow upstream a slower one.
 */
export function createRateBudget({
  ratePerSecond,
  clock,
  timers,
  windowMs = 1000,
  transit = TRANSIT,
  maxWaiting = 1000,
}: RateBudgetOptions): ResizableBudget {
  let share = { slots: slotsOf(ratePerSecond), until: Infinity };
  /** Added as they are needed, so a generous rate costs nothing. */
  let slots: RateSlot[] = [];
  let lesson: Lesson | null = null;
  const queues = CALL_PRIORITIES.map(() => new Set<Waiter>());
  let waiting = 0;
  let alarm = { at: Infinity, cancel: (): void => undefined };

  /** Where the next call goes and when: a free slot, or else the one that is free first. */
  function nextPlace(): { place: number; at: number } {
    const now = clock.monotonic();
    const learnt = transitAt(transit, lesson, now);
    const most = now < share.until ? share.slots : 0;
    if (slots.length > most) {
      const busy = busySlots();
      const at = busy.map((slot) => slotFreeAt(slot, learnt, windowMs)).sort((a, b) => a - b);
      if (busy.length >= most)
        return { place: -1, at: most > 0 ? (at[busy.length - most] ?? now) : Infinity };
      slots = busy;
    }
    let first = { place: slots.length, at: slots.length < most ? now : Infinity };
    for (const [place, slot] of slots.entries()) {
      const at = slotFreeAt(slot, learnt, windowMs);
      if (at <= now) return { place, at };
      if (at < first.at) first = { place, at };
    }
    return first;
  }

  function busySlots(): RateSlot[] {
    const now = clock.monotonic();
    const learnt = transitAt(transit, lesson, now);
    return slots.filter((slot) => slotFreeAt(slot, learnt, windowMs) > now);
  }

  function take(place: number): Turn {
    const slot: RateSlot = { left: null, bytes: 0, heard: null, over: null };
    slots[place] = slot;
    const over = (): void => {
      slot.over ??= clock.monotonic();
      serve();
    };
    return {
      left(bytes) {
        slot.left ??= clock.monotonic();
        slot.bytes = bytes;
        serve();
      },
      replied() {
        const now = clock.monotonic();
        for (const other of slots) if (other.left !== null && other.left < now) other.heard ??= now;
        over();
      },
      over,
    };
  }

  function serve(): void {
    while (waiting > 0) {
      const { place, at } = nextPlace();
      if (at > clock.monotonic()) return wakeAt(at);
      const [waiter] = queues.find((queue) => queue.size > 0) ?? [];
      waiter?.settle(take(place));
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
    busy: () => busySlots().length,
    resize(wanted, until = Infinity) {
      share = { slots: Math.max(0, Math.floor(wanted)), until };
      serve();
    },
    tooFast() {
      lesson = lessonOf(transit, lesson, clock.monotonic());
    },
    acquire(request) {
      if (request.signal?.aborted) return "aborted";
      const { place, at } = nextPlace();
      const ms = at - clock.monotonic();
      if (ms <= 0 && waiting === 0) return take(place);
      const full = (queues[CALL_PRIORITIES.indexOf(request.priority)]?.size ?? 0) >= maxWaiting;
      const hopeless = ms > request.waitMs && ms !== Infinity;
      return full || hopeless ? "over_budget" : queueUp(request);
    },
  };
}
