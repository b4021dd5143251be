import { eq, inArray } from "drizzle-orm";
import type { JobContext } from "@/lib/db/job-context";
import { callbackMessages } from "@/lib/db/schema/callback-messages";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import { readCallback } from "@/lib/upstream";
import { readSoon } from "../following/follow";

/**
 * Has the orders a message is about read again. What it says of them is not believed: it may be late,
 * double or out of order, and only says where to look.
 */
export async function readCallbackMessage(
  { digest }: { digest: string },
  { db, clock }: JobContext,
): Promise<void> {
  await inTransaction(
    db,
    async (tx) => {
      const [row] = await tx
        .select()
        .from(callbackMessages)
        .where(eq(callbackMessages.digest, digest))
        .for("update");
      if (!row || row.processedAt !== null) return;
      const readable = readCallback(row.body) !== null;
      const orderIds = await oursAmong(tx, row.upstreamIds);
      for (const orderId of orderIds) await readSoon(tx, clock, orderId);
      const outcome = !readable
        ? "unreadable"
        : orderIds.length > 0
          ? "re_read"
          : row.upstreamIds.length > 0
            ? "unknown_order"
            : "names_none";
      await tx
        .update(callbackMessages)
        .set({ processedAt: new Date(clock.now()), outcome, orderIds })
        .where(eq(callbackMessages.digest, digest));
    },
    "read committed",
  );
}

/** In the order of their ids, as everybody locks them. Of both markets: which one is only a claim. */
async function oursAmong(tx: Transaction, upstreamIds: readonly string[]): Promise<string[]> {
  if (upstreamIds.length === 0) return [];
  const rows = await tx
    .selectDistinct({ orderId: upstreamOrders.orderId })
    .from(upstreamOrders)
    .where(inArray(upstreamOrders.upstreamId, [...upstreamIds]));
  return rows.map(({ orderId }) => orderId).sort();
}
