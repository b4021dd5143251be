import { eq } from "drizzle-orm";
import type { TopUpDto } from "@/lib/contract/wallet";
import type { Database } from "@/lib/db/client";
import { topUps } from "@/lib/db/schema/top-ups";
import type { Transaction } from "@/lib/db/transaction";
import { fen, money } from "@/lib/kernel/money";

export type TopUpRow = Omit<typeof topUps.$inferSelect, "voucher">;

/** Everything but the picture, which may weigh a megabyte. */
export const TOP_UP_COLUMNS = {
  id: topUps.id,
  userId: topUps.userId,
  method: topUps.method,
  reference: topUps.reference,
  language: topUps.language,
  sentMinor: topUps.sentMinor,
  sentCurrency: topUps.sentCurrency,
  state: topUps.state,
  creditedMinor: topUps.creditedMinor,
  rateNote: topUps.rateNote,
  voucherType: topUps.voucherType,
  providerRef: topUps.providerRef,
  decidedBy: topUps.decidedBy,
  decidedAt: topUps.decidedAt,
  reason: topUps.reason,
  createdAt: topUps.createdAt,
  updatedAt: topUps.updatedAt,
};

/** The row, locked until the transaction ends; null where there is none. */
export async function lockTopUp(tx: Transaction, id: string): Promise<TopUpRow | null> {
  const [row] = await tx.select(TOP_UP_COLUMNS).from(topUps).where(eq(topUps.id, id)).for("update");
  return row ?? null;
}

export async function findTopUp(
  db: Pick<Database, "select">,
  id: string,
): Promise<TopUpRow | null> {
  const [row] = await db.select(TOP_UP_COLUMNS).from(topUps).where(eq(topUps.id, id));
  return row ?? null;
}

export function toTopUpDto(row: TopUpRow): TopUpDto {
  return {
    id: row.id,
    method: row.method,
    reference: row.reference,
    sent: money(row.sentMinor, row.sentCurrency),
    state: row.state,
    credited: row.creditedMinor === null ? null : fen(row.creditedMinor),
    rateNote: row.rateNote,
    reason: row.reason,
    hasVoucher: row.voucherType !== null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
