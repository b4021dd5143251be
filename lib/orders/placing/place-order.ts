import type { JobContext } from "@/lib/db/job-context";
import { inTransaction } from "@/lib/db/transaction";
import { upstream, type Upstream } from "@/lib/upstream";
import { loseAttempts } from "../store/lose-attempts";
import { claimForPlacing } from "./claim";
import { judgePlacing } from "./judge-placing";
import { PLACER } from "./placer";
import { recordPlacing } from "./record";
import { sendOrders } from "./send";

/**
 * Sends an order that waits to be sent: the intent is marked as sent first, then the call is made once,
 * then its answer is written. A worker that dies in between leaves an order that is looked for.
 */
export async function placeOrder(
  { orderId }: { orderId: string },
  { db, clock }: JobContext,
  door: Upstream = upstream(),
): Promise<void> {
  const claimed = await inTransaction(
    db,
    async (tx) => {
      await loseAttempts(tx, clock, "place", orderId, PLACER);
      return claimForPlacing(tx, clock, orderId);
    },
    "read committed",
  );
  if (claimed === null) return;
  const context = { requestId: claimed.callId, actorId: "system orders.place" };
  const outcomes = await sendOrders(door, claimed, context);
  for (const [index, each] of claimed.orders.entries()) {
    const outcome = outcomes[index];
    if (!outcome) throw new Error(`No outcome for the order ${each.order.id}.`);
    const verdict = judgePlacing(outcome);
    const requestId = outcome.call.upstreamRequestId;
    await inTransaction(
      db,
      (tx) => recordPlacing(tx, clock, each, verdict, requestId),
      "read committed",
    );
  }
}
