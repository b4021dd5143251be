import { eq } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { ledgerAccounts } from "@/lib/db/schema/ledger-accounts";
import { fen, type Money } from "@/lib/kernel/money";

/** What a shopper can spend, and what is set aside for orders under way. */
export type WalletBalance = { available: Money; held: Money };

/** A wallet that was never used is empty. Whose it is must have been checked. */
export async function balanceOf(
  db: Pick<Database, "select">,
  userId: string,
): Promise<WalletBalance> {
  const rows = await db
    .select({ kind: ledgerAccounts.kind, balance: ledgerAccounts.balanceMinor })
    .from(ledgerAccounts)
    .where(eq(ledgerAccounts.userId, userId));
  const of = (kind: "available" | "held") =>
    fen(rows.find((row) => row.kind === kind)?.balance ?? 0);
  return { available: of("available"), held: of("held") };
}
