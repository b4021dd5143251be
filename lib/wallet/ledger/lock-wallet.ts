import { eq, inArray, sql } from "drizzle-orm";
import { ledgerAccounts } from "@/lib/db/schema/ledger-accounts";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { WALLET_ACCOUNTS, type AccountKind, type Balances } from "./movement";

/** An account's id says what it is: the wallet is kept in yuan alone. */
export function accountId(kind: AccountKind, userId: string | null): string {
  return userId === null ? `CNY:${kind}` : `CNY:${kind}:${userId}`;
}

/**
 * Opens a wallet's accounts where there are none and locks them until the transaction ends, always in
 * the same order. Whatever is decided about a wallet or its holds is decided behind this lock, so two
 * that race take turns. A transaction locks one wallet, before any account of the shop.
 */
export async function lockWallet(tx: Transaction, clock: Clock, userId: string): Promise<Balances> {
  const found = await locked(tx, userId);
  if (found) return found;
  const createdAt = new Date(clock.now());
  await tx
    .insert(ledgerAccounts)
    .values(
      WALLET_ACCOUNTS.map((kind) => ({
        id: accountId(kind, userId),
        kind,
        userId,
        currency: "CNY" as const,
        createdAt,
      })),
    )
    .onConflictDoNothing();
  const opened = await locked(tx, userId);
  if (!opened) throw new Error("A wallet was opened and is not there.");
  return opened;
}

async function locked(tx: Transaction, userId: string): Promise<Balances | null> {
  const ids = WALLET_ACCOUNTS.map((kind) => accountId(kind, userId));
  const rows = await tx
    .select({ kind: ledgerAccounts.kind, balance: ledgerAccounts.balanceMinor })
    .from(ledgerAccounts)
    .where(inArray(ledgerAccounts.id, ids))
    .orderBy(ledgerAccounts.id)
    .for("update");
  const of = (kind: AccountKind) => rows.find((row) => row.kind === kind)?.balance;
  const available = of("available");
  const held = of("held");
  return available === undefined || held === undefined ? null : { available, held };
}

/** Adds to an account and answers its new balance. The row stays locked until the transaction ends. */
export async function addToAccount(
  tx: Transaction,
  clock: Clock,
  { kind, userId, amount }: { kind: AccountKind; userId: string | null; amount: number },
): Promise<number> {
  const id = accountId(kind, userId);
  const added = await addToRow(tx, id, amount);
  if (added !== null) return added;
  await tx
    .insert(ledgerAccounts)
    .values({ id, kind, userId, currency: "CNY", createdAt: new Date(clock.now()) })
    .onConflictDoNothing();
  const first = await addToRow(tx, id, amount);
  if (first === null) throw new Error("An account that was opened is not there.");
  return first;
}

async function addToRow(tx: Transaction, id: string, amount: number): Promise<number | null> {
  const [row] = await tx
    .update(ledgerAccounts)
    .set({ balanceMinor: sql`${ledgerAccounts.balanceMinor} + ${amount}` })
    .where(eq(ledgerAccounts.id, id))
    .returning({ balance: ledgerAccounts.balanceMinor });
  return row?.balance ?? null;
}
