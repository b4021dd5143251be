import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { DatabaseClient } from "@/lib/db/client";
import { users } from "@/lib/db/schema/users";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import { manualClock } from "@/lib/kernel/clock";
import type { Role } from "@/lib/kernel/permission";
import { randomId } from "@/lib/kernel/random-id";
import { bookOnce } from "../put-in";

export const NOW = Date.UTC(2026, 10, 24, 12);
export const clock = manualClock(NOW);
export const told = { subject: null, memo: "", bookedBy: "system test" };

/** Somebody new. */
export async function person(
  { db }: DatabaseClient,
  role: Role = "customer",
  more: Partial<typeof users.$inferInsert> = {},
): Promise<{ kind: Role; id: string }> {
  const id = randomId(16);
  const email = `${id.toLowerCase()}@example.test`;
  await db.insert(users).values({ id, email, name: id, role, createdAt: new Date(NOW), ...more });
  return { kind: role, id };
}

/** A transaction as checkout opens it. */
export function run<T>({ db }: DatabaseClient, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return inTransaction(db, work, "read committed");
}

/** Puts fen into a wallet. */
export async function fund(client: DatabaseClient, userId: string, amount: number): Promise<void> {
  const booking = { onceKey: `test:${randomId(16)}`, userId, ...told };
  await run(client, (tx) => bookOnce(tx, clock, booking, { kind: "top_up", amount }));
}

/** What must hold whatever happened: nothing was made or lost, balances are the sums of entries. */
export async function expectSoundLedger({ db }: DatabaseClient): Promise<void> {
  const sums = await db.execute(sql`
    select
      coalesce((select sum(amount_minor) from ledger_entries), 0)::int as entries,
      coalesce((select sum(balance_minor) from ledger_accounts), 0)::int as balances,
      (select count(*) from ledger_accounts a where a.balance_minor <> coalesce(
        (select sum(e.amount_minor) from ledger_entries e where e.account_id = a.id), 0))::int as apart,
      (select count(*) from ledger_accounts a where a.kind = 'held' and a.balance_minor <> coalesce(
        (select sum(held_minor - captured_minor - released_minor) from wallet_holds h
          where h.user_id = a.user_id), 0))::int as unheld`);
  expect(sums.rows[0]).toEqual({ entries: 0, balances: 0, apart: 0, unheld: 0 });
}
