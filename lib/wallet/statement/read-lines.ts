import { and, asc, desc, eq, gt, gte, lt, sql, type SQL } from "drizzle-orm";
import type { StatementFilter, StatementLine } from "@/lib/contract/wallet";
import type { Database } from "@/lib/db/client";
import { ledgerTransfers } from "@/lib/db/schema/ledger-transfers";
import { fen } from "@/lib/kernel/money";
import { accountId } from "../ledger/lock-wallet";

const DAY_MS = 86_400_000;

/** Which lines of a statement, and which way it is read; the line at the cursor is not among them. */
export type LinePage = { count: number } & (
  { order: "newest"; before: number | null } | { order: "oldest"; after: number | null }
);

/** Lines of a wallet. Whose it is must have been checked. */
export async function readLines(
  db: Pick<Database, "select">,
  userId: string,
  filter: StatementFilter,
  page: LinePage,
): Promise<StatementLine[]> {
  const { seq, bookedAt, kind, subject, memo } = ledgerTransfers;
  const available = accountId("available", userId);
  const rows = await db
    .select({
      seq,
      at: bookedAt,
      kind,
      subject,
      memo,
      available: changeOf(available),
      held: changeOf(accountId("held", userId)),
      after: balanceAfter(available),
    })
    .from(ledgerTransfers)
    .where(and(eq(ledgerTransfers.userId, userId), ...narrowing(filter), cursor(page)))
    .orderBy(page.order === "newest" ? desc(seq) : asc(seq))
    .limit(page.count);
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    available: fen(Number(row.available ?? 0)),
    held: fen(Number(row.held ?? 0)),
    after: fen(Number(row.after ?? 0)),
  }));
}

function narrowing({ kind, from, to }: StatementFilter): (SQL | undefined)[] {
  return [
    kind === undefined ? undefined : eq(ledgerTransfers.kind, kind),
    from === undefined ? undefined : gte(ledgerTransfers.bookedAt, new Date(from)),
    to === undefined ? undefined : lt(ledgerTransfers.bookedAt, new Date(Date.parse(to) + DAY_MS)),
  ];
}

function cursor(page: LinePage): SQL | undefined {
  if (page.order === "newest")
    return page.before === null ? undefined : lt(ledgerTransfers.seq, page.before);
  return page.after === null ? undefined : gt(ledgerTransfers.seq, page.after);
}

function changeOf(account: string): SQL<string | null> {
  return sql`(select e.amount_minor from ledger_entries e
    where e.transfer_id = ledger_transfers.id and e.account_id = ${account})`;
}

/**
 * The account's balance once a transfer was booked, also where it left the account alone. Entries of a
 * wallet are numbered in the order they were booked; "nulls last" is the order of the index.
 */
function balanceAfter(account: string): SQL<string | null> {
  return sql`(select e.balance_minor from ledger_entries e
    where e.account_id = ${account} and e.id <= (
      select max(own.id) from ledger_entries own where own.transfer_id = ledger_transfers.id)
    order by e.id desc nulls last limit 1)`;
}
