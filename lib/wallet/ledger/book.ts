import { eq } from "drizzle-orm";
import { ledgerAccounts } from "@/lib/db/schema/ledger-accounts";
import { ledgerEntries } from "@/lib/db/schema/ledger-entries";
import { ledgerTransfers } from "@/lib/db/schema/ledger-transfers";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { accountId, addToAccount } from "./lock-wallet";
import {
  amountOf,
  entriesOf,
  SHOP_ACCOUNTS,
  WALLET_ACCOUNTS,
  type AccountKind,
  type Movement,
  type PlannedEntry,
} from "./movement";

/** What is written beside a movement. */
export type Booking = {
  /** What must not be booked twice: "top_up:…". Under the same key nothing is booked again. */
  onceKey: string;
  userId: string;
  /** What it is about: "top_up:…", "merchant_order:…"; null where there is nothing to link to. */
  subject: string | null;
  /** Words for people, such as the reason of an adjustment; may be empty. */
  memo: string;
  /** Who did it: "staff u_1", "system checkout". */
  bookedBy: string;
};

/**
 * Whether a movement was booked under its key; to be asked behind the wallet's lock. Throws where it
 * was another one: two movements under one key are a fault of the caller. `movement` is null where
 * its amount depends on what was left at the time.
 */
export async function isBooked(
  tx: Transaction,
  { onceKey, userId }: Pick<Booking, "onceKey" | "userId">,
  kind: Movement["kind"],
  movement: Movement | null,
): Promise<boolean> {
  const rows = await tx
    .select({
      kind: ledgerTransfers.kind,
      userId: ledgerTransfers.userId,
      account: ledgerAccounts.kind,
      amount: ledgerEntries.amountMinor,
    })
    .from(ledgerTransfers)
    .innerJoin(ledgerEntries, eq(ledgerEntries.transferId, ledgerTransfers.id))
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerEntries.accountId))
    .where(eq(ledgerTransfers.onceKey, onceKey));
  const [first] = rows;
  if (!first) return false;
  const same =
    first.kind === kind &&
    first.userId === userId &&
    (movement === null || isSame(entriesOf(movement), rows));
  if (!same) throw new Error(`Another movement is booked under ${onceKey}.`);
  return true;
}

function isSame(asked: readonly PlannedEntry[], booked: readonly PlannedEntry[]): boolean {
  const accounts = [...WALLET_ACCOUNTS, ...SHOP_ACCOUNTS];
  return accounts.every((account) => amountOf(asked, account) === amountOf(booked, account));
}

/** Writes a planned movement. The wallet is locked and `isBooked` was asked. */
export async function book(
  tx: Transaction,
  clock: Clock,
  kind: Movement["kind"],
  { onceKey, userId, subject, memo, bookedBy }: Booking,
  entries: readonly PlannedEntry[],
): Promise<void> {
  const transferId = randomId(20);
  const bookedAt = new Date(clock.now());
  await tx
    .insert(ledgerTransfers)
    .values({ id: transferId, onceKey, kind, userId, subject, memo, bookedBy, bookedAt });
  const written: (typeof ledgerEntries.$inferInsert)[] = [];
  // The wallet's accounts first, the shop's last: those everybody waits for are held the shortest.
  for (const kindOfAccount of [...WALLET_ACCOUNTS, ...SHOP_ACCOUNTS]) {
    const amountMinor = amountOf(entries, kindOfAccount);
    if (amountMinor === 0) continue;
    const owner = isWalletAccount(kindOfAccount) ? userId : null;
    const change = { kind: kindOfAccount, userId: owner, amount: amountMinor };
    const balanceMinor = await addToAccount(tx, clock, change);
    written.push({
      transferId,
      accountId: accountId(kindOfAccount, owner),
      amountMinor,
      balanceMinor,
    });
  }
  await tx.insert(ledgerEntries).values(written);
}

function isWalletAccount(kind: AccountKind): boolean {
  return (WALLET_ACCOUNTS as readonly AccountKind[]).includes(kind);
}
