import type { JobContext } from "@/lib/db/job-context";
import { inTransaction } from "@/lib/db/transaction";
import { loseAttempts } from "@/lib/orders/store/lose-attempts";
import { upstream, type Upstream } from "@/lib/upstream";
import { claimForPaying } from "./claim";
import { judgePayment } from "./judge-payment";
import { PAYER } from "./payer";
import { prepare } from "./prepare";
import { recordPayment } from "./record";

/**
 * Pays an order upstream, and in the same call the others of its checkout that wait for it. Everything is
 * read again first: what has become dearer is asked about, what is paid already is not paid again. The
 * orders are marked as being paid, the call is made once, then its answer is written. A worker that
 * dies in between leaves payments that are looked up and never made a second time.
 */
export async function payOrders(
  { orderId }: { orderId: string },
  context: JobContext,
  door: Upstream = upstream(),
): Promise<void> {
  const { db, clock } = context;
  await inTransaction(db, (tx) => loseAttempts(tx, clock, "pay", orderId, PAYER), "read committed");
  const payable = await prepare(orderId, context, door);
  if (payable.length === 0) return;
  const claimed = await inTransaction(
    db,
    (tx) => claimForPaying(tx, clock, orderId, payable),
    "read committed",
  );
  const [first] = claimed.orders;
  if (!first) return;
  const orderIds = claimed.orders.flatMap(({ upstreamIds }) => upstreamIds);
  const outcome = await door.payOrders(
    { market: first.order.market, orderIds },
    { requestId: claimed.callId, actorId: "system payments.pay" },
  );
  for (const each of claimed.orders) {
    const verdict = judgePayment(outcome, each.upstreamIds);
    await inTransaction(
      db,
      (tx) => recordPayment(tx, clock, each, verdict, outcome.call.upstreamRequestId),
      "read committed",
    );
  }
}
