import type { Actor } from "@/lib/auth/actor";
import type { Statement, StatementFilter, TopUpDto } from "@/lib/contract/wallet";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { balanceOf, type WalletBalance } from "./balance";
import { walletOwner } from "./own-wallet";
import type { WalletPorts } from "./ports";
import { readStatement } from "./statement/statement";
import { listOwnTopUps } from "./top-ups/read-top-ups";

export type WalletView = {
  balance: WalletBalance;
  statement: Statement;
  topUps: { rows: TopUpDto[]; older: string | null };
};

type Asked = {
  filter: StatementFilter;
  /** Cursor of the statement; null for its newest page. */
  before: number | null;
  /** Cursor of the top-ups. */
  topUpsBefore?: string | undefined;
};

/** An actor's own wallet: what is in it, what moved, and what is on its way. */
export async function readWallet(
  actor: Actor,
  ports: WalletPorts,
  { filter, before, topUpsBefore }: Asked,
): Promise<Result<WalletView, "forbidden">> {
  const userId = walletOwner(actor);
  if (userId === null) return refuse("forbidden");
  const [balance, statement, topUps] = await Promise.all([
    balanceOf(ports.db, userId),
    readStatement(actor, ports, userId, { filter, before }),
    listOwnTopUps(actor, ports, topUpsBefore),
  ]);
  if (!statement.ok) return statement;
  if (!topUps.ok) return topUps;
  return succeed({ balance, statement: statement.value, topUps: topUps.value });
}
