import { eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { PersonDto } from "@/lib/contract/staff-money";
import type { Statement } from "@/lib/contract/wallet";
import { users } from "@/lib/db/schema/users";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { balanceOf, type WalletBalance } from "./balance";
import type { WalletPorts } from "./ports";
import { readStatement } from "./statement/statement";

export type WalletOf = { owner: PersonDto; balance: WalletBalance; statement: Statement };

/** Somebody's wallet for those who may correct it. `before` is the cursor of its statement. */
export async function readWalletOf(
  actor: Actor,
  ports: Pick<WalletPorts, "db">,
  { userId, before }: { userId: string; before: number | null },
): Promise<Result<WalletOf, "forbidden" | "not_found">> {
  if (!may(actor, "wallets.adjust")) return refuse("forbidden");
  const { db } = ports;
  const [owner] = await db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(eq(users.id, userId));
  if (!owner) return refuse("not_found");
  const [balance, statement] = await Promise.all([
    balanceOf(db, userId),
    readStatement(actor, ports, userId, { filter: {}, before }),
  ]);
  return statement.ok ? succeed({ owner, balance, statement: statement.value }) : statement;
}
