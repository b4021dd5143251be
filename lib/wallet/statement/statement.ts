import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/actor";
import type { Statement, StatementFilter } from "@/lib/contract/wallet";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { walletOwner } from "../own-wallet";
import type { WalletPorts } from "../ports";
import { readLines } from "./read-lines";

const LINES = 30;

/** Whether an actor may see somebody's wallet: their own, or as one who may correct it. */
function maySee(actor: Actor, userId: string): boolean {
  return walletOwner(actor) === userId || may(actor, "wallets.adjust");
}

/** A page of a wallet's statement, the newest line first. `before` is the cursor of the page above. */
export async function readStatement(
  actor: Actor,
  { db }: Pick<WalletPorts, "db">,
  userId: string,
  { filter, before }: { filter: StatementFilter; before: number | null },
): Promise<Result<Statement, "forbidden">> {
  if (!maySee(actor, userId)) return refuse("forbidden");
  const page = { order: "newest" as const, before, count: LINES + 1 };
  const found = await readLines(db, userId, filter, page);
  const lines = found.slice(0, LINES);
  const more = found.length > LINES;
  return succeed({ lines, older: more ? (lines.at(-1)?.seq ?? null) : null });
}
