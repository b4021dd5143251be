import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { log } from "@/lib/log/log";
import { rootCause } from "@/lib/log/root-cause";
import { sparingly } from "@/lib/log/sparingly";
import type { ResizableBudget } from "@/lib/upstream";
import { beat, LEASE_MS, sayGoodbye, type ProcessKind } from "./beat";
import { machineName } from "./machine";

const BEAT_MS = 1_000;
/** Until there is a share: somebody has to give something up first. */
const HUNGRY_MS = 200;
/** What was wanted counts for so many beats. */
const REMEMBERED = 4;

export type Presence = {
  id: string;
  /** What this process locks jobs as. Others free what it held once it is gone. */
  lockAs(name: string): void;
  /** Beats now. Throws when the database can't be reached. */
  beatNow(): Promise<void>;
  /** Says goodbye, once nothing of ours is on its way to the upstream. */
  leave(): Promise<void>;
};

export type PresenceOptions = {
  db: NodePgDatabase;
  clock: Clock;
  kind: ProcessKind;
  /** Calls a second over all processes. */
  total: number;
  budget: ResizableBudget;
  /** After each beat that reached the database. */
  onBeat?: () => Promise<void>;
  /** We were thought dead; what we hold is others' now. */
  onLost?: () => void;
};

/**
 * Makes this process known to the others, about once a second, and keeps `budget` at the share of the
 * rate that is its own. It starts with nothing. While the database is away the share runs out, since
 * nobody knows then who else is there.
 */
export function joinProcesses(options: PresenceOptions): Presence {
  const { db, clock, kind, total, budget, onBeat, onLost } = options;
  const id = randomId(16);
  const machine = machineName();
  const wantedLately: number[] = [];
  let lockName: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  let beating: Promise<unknown> = Promise.resolve();
  let left = false;
  budget.resize(0);

  async function beatOnce(): Promise<number> {
    wantedLately.push(budget.busy() + budget.waiting());
    if (wantedLately.length > REMEMBERED) wantedLately.shift();
    const self = { id, kind, machine, lockName, wanted: Math.max(...wantedLately) };
    const until = clock.monotonic() + LEASE_MS;
    const { share, lost } = await beat(db, budget, total, self, until);
    budget.resize(share, until);
    if (lost) onLost?.();
    await onBeat?.();
    return share;
  }

  const complain = sparingly(30_000, clock, (error, leftOut) => {
    log().error({ reason: rootCause(error), leftOut }, "the other processes can't be reached");
  });

  function beatNext(afterMs: number): void {
    timer = setTimeout(() => {
      const next = beating.then(beatOnce);
      beating = next.catch(() => undefined);
      void next
        .catch((error: unknown) => {
          complain(error);
          return 0;
        })
        .then((share) => {
          if (!left) beatNext(share > 0 ? BEAT_MS : HUNGRY_MS);
        });
    }, afterMs);
    timer.unref();
  }

  beatNext(0);
  return {
    id,
    lockAs(name) {
      lockName = name;
    },
    async beatNow() {
      const next = beating.then(beatOnce);
      beating = next.catch(() => undefined);
      await next;
    },
    async leave() {
      left = true;
      clearTimeout(timer);
      await beating;
      budget.resize(0);
      await sayGoodbye(db, id, budget.busy());
    },
  };
}
