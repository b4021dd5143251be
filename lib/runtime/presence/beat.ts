import { eq, inArray, sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { z } from "zod";
import { processes } from "@/lib/db/schema/processes";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import type { ResizableBudget } from "@/lib/upstream";
import { divideRate, type RateMember } from "./divide-rate";
import { pidIsAlive } from "./machine";

export type ProcessKind = RateMember["kind"];

/** How long a share is ours after the beat that gave it, by our own clock. */
export const LEASE_MS = 6_000;
/** After its last possible request a slot belongs to nobody for this long: a second, and the way. */
const SETTLING_MS = 2_000;
/** How long one of the members short of calls has its turn. */
const TURN_MS = 4_000;
/** The letters "smpr". */
const LOCK = 0x736d7072;

export type Self = {
  id: string;
  kind: ProcessKind;
  machine: string;
  lockName: string | null;
  wanted: number;
};

export type Beaten = {
  share: number;
  /** We were counted as dead: for some time others had our share and our jobs. */
  lost: boolean;
};

const fromNow = (ms: number) => sql`clock_timestamp() + ${ms} * interval '1 millisecond'`;

/**
 * One beat: says that we live, and settles how much of the rate is ours. All processes take turns, so
 * the shares of all rows that count never exceed `total`. Growing takes what nobody holds. Shrinking
 * starts at once in our own budget, and the table is told only what is free of requests already.
 */
export function beat(
  db: NodePgDatabase,
  budget: Pick<ResizableBudget, "resize" | "busy">,
  total: number,
  self: Self,
  until: number,
): Promise<Beaten> {
  return inTransaction(
    db,
    async (tx) => {
      const turn = await takeTurn(tx);
      const rows = await readRows(tx);
      const mine = rows.find(({ id }) => id === self.id);
      const others = rows.filter(({ id, counts }) => id !== self.id && counts);
      const dead = others.filter((row) => row.alive && diedHere(row, self.machine));
      await markEnded(tx, dead);

      const members = others.filter((row) => row.alive && !dead.includes(row));
      const target = divideRate(total, [...members, self], turn).get(self.id) ?? 0;
      const heldByOthers = others.reduce((sum, { share }) => sum + share, 0);
      const held = mine?.counts && mine.alive ? mine.share : 0;
      if (target < held) budget.resize(target, until);
      const share =
        target < held
          ? Math.min(held, Math.max(target, budget.busy()))
          : Math.max(held, Math.min(target, total - heldByOthers));
      await writeSelf(tx, self, share);
      return {
        share: Math.min(share, target),
        lost: mine !== undefined && !(mine.counts && mine.alive),
      };
    },
    "read committed",
  );
}

/** Waits until no other process beats; answers with whose turn it is where calls are short. */
async function takeTurn(tx: Transaction): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
  const read = await tx.execute(sql`
    select floor(extract(epoch from clock_timestamp()) * 1000 / ${TURN_MS}::int)::int as turn`);
  return z.object({ turn: z.int() }).parse(read.rows[0]).turn;
}

function readRows(tx: Transaction) {
  return tx
    .select({
      id: processes.id,
      kind: processes.kind,
      machine: processes.machine,
      pid: processes.pid,
      share: processes.share,
      wanted: processes.wanted,
      alive: sql<boolean>`${processes.endedAt} is null and ${processes.expiresAt} > clock_timestamp()`,
      counts: sql<boolean>`${processes.expiresAt} > clock_timestamp()`,
    })
    .from(processes);
}

function diedHere(row: { machine: string; pid: number }, machine: string): boolean {
  return row.machine === machine && !pidIsAlive(row.pid);
}

/** Its jobs are free at once, its share of the rate when its last request can't matter any more. */
async function markEnded(tx: Transaction, dead: readonly { id: string }[]): Promise<void> {
  if (dead.length === 0) return;
  await tx
    .update(processes)
    .set({
      endedAt: sql`clock_timestamp()`,
      expiresAt: sql`least(${processes.expiresAt}, ${fromNow(SETTLING_MS)})`,
    })
    .where(
      inArray(
        processes.id,
        dead.map(({ id }) => id),
      ),
    );
}

async function writeSelf(tx: Transaction, self: Self, share: number): Promise<void> {
  const { id, kind, machine, lockName, wanted } = self;
  const now = sql`clock_timestamp()`;
  const changing = {
    beatAt: now,
    expiresAt: fromNow(LEASE_MS + SETTLING_MS),
    share,
    wanted,
    lockName,
  };
  await tx
    .insert(processes)
    .values({ id, kind, machine, pid: process.pid, startedAt: now, ...changing })
    .onConflictDoUpdate({ target: processes.id, set: { ...changing, endedAt: null } });
  await tx.execute(
    sql`delete from ${processes} where ${processes.expiresAt} < now() - interval '1 hour'`,
  );
}

/** The last word of a process that ends: `busy` requests are still on their way. */
export async function sayGoodbye(
  db: Pick<NodePgDatabase, "update">,
  id: string,
  busy: number,
): Promise<void> {
  await db
    .update(processes)
    .set({ endedAt: sql`clock_timestamp()`, share: busy, expiresAt: fromNow(SETTLING_MS) })
    .where(eq(processes.id, id));
}
