import { eq } from "drizzle-orm";
import { topUps } from "@/lib/db/schema/top-ups";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { bookOnce } from "../put-in";
import type { PricedInYuan } from "./price-in-yuan";
import type { TopUpRow } from "./top-up-rows";

type Credit = PricedInYuan & { bookedBy: string; providerRef?: string };

/** Puts a top-up's money into the wallet and writes down that it did. The row is locked. */
export async function creditTopUp(
  tx: Transaction,
  clock: Clock,
  row: TopUpRow,
  { amount, rateNote, bookedBy, providerRef }: Credit,
): Promise<TopUpRow> {
  const subject = `top_up:${row.id}`;
  const booking = { onceKey: subject, userId: row.userId, subject, memo: row.reference, bookedBy };
  await bookOnce(tx, clock, booking, { kind: "top_up", amount: amount.minor });
  const now = new Date(clock.now());
  const decided = {
    state: "confirmed" as const,
    creditedMinor: amount.minor,
    rateNote,
    decidedBy: bookedBy,
    decidedAt: now,
    updatedAt: now,
    ...(providerRef !== undefined && { providerRef }),
  };
  await tx.update(topUps).set(decided).where(eq(topUps.id, row.id));
  return { ...row, ...decided };
}
