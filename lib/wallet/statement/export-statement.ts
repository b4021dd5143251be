import type { Actor } from "@/lib/auth/actor";
import type { StatementFilter, StatementLine } from "@/lib/contract/wallet";
import { csvRow } from "@/lib/kernel/csv-row";
import { toDecimal } from "@/lib/kernel/money";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { walletOwner } from "../own-wallet";
import type { WalletPorts } from "../ports";
import { readLines } from "./read-lines";

const LINES_AT_ONCE = 500;

/** Column names for programs: the same in every language. */
const HEAD = ["time", "kind", "change_cny", "set_aside_cny", "balance_cny", "subject", "note"];

/**
 * An actor's whole statement as CSV in UTF-8, the oldest line first. Read in pieces as it is taken, so that its
 * length costs no memory; lines booked meanwhile come at its end.
 */
export function exportOwnStatement(
  actor: Actor,
  { db }: Pick<WalletPorts, "db">,
  filter: StatementFilter,
): Result<AsyncIterable<string>, "forbidden"> {
  const userId = walletOwner(actor);
  return userId === null ? refuse("forbidden") : succeed(pieces(db, userId, filter));
}

async function* pieces(
  db: WalletPorts["db"],
  userId: string,
  filter: StatementFilter,
): AsyncGenerator<string> {
  // The mark tells spreadsheets that this is UTF-8.
  yield `\ufeff${csvRow(HEAD)}`;
  for (let after: number | null = null; ;) {
    const page = { order: "oldest" as const, after, count: LINES_AT_ONCE };
    const lines: StatementLine[] = await readLines(db, userId, filter, page);
    if (lines.length > 0) yield lines.map(toRow).join("");
    const last = lines.at(-1);
    if (lines.length < LINES_AT_ONCE || !last) return;
    after = last.seq;
  }
}

function toRow({ at, kind, available, held, after, subject, memo }: StatementLine): string {
  const amounts = [available, held, after].map(toDecimal);
  return csvRow([at, kind, ...amounts, subject ?? "", memo]);
}
