import { and, eq, isNotNull, lt } from "drizzle-orm";
import type { JobContext, Sweep } from "@/lib/db/job-context";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderAttempts } from "@/lib/db/schema/order-attempts";
import { inTransaction } from "@/lib/db/transaction";
import type { OrderState } from "./machine/states";
import { wait, type OrderJob } from "./schedule";
import { orderRow } from "./store/order-row";

const MOST_AT_ONCE = 500;

/** Which job carries on from a state; nothing is due in the others. */
const CARRIES_ON: Readonly<Partial<Record<OrderState, OrderJob>>> = {
  queued: "orders.place",
  placing: "orders.place",
  unknown: "orders.look_up",
  placed: "payments.pay",
  paying: "payments.pay",
  payment_unknown: "orders.re_read",
  cancelling: "orders.cancel",
};

async function readdDueOrders({ db, clock }: JobContext): Promise<number> {
  const due = await db
    .select()
    .from(merchantOrders)
    .where(and(isNotNull(merchantOrders.dueAt), lt(merchantOrders.dueAt, new Date(clock.now()))))
    .limit(MOST_AT_ONCE);
  let added = 0;
  for (const row of due) {
    const { id, state } = orderRow(row);
    const job = CARRIES_ON[state];
    if (job === undefined) continue;
    // A try belongs to the job that made the call, which may be another order's.
    const [open] = await db
      .select({ leaderId: orderAttempts.leaderId })
      .from(orderAttempts)
      .where(and(eq(orderAttempts.orderId, id), eq(orderAttempts.outcome, "open")));
    // Submitted and not told yet: there is nothing to pay any more, only to read.
    const next = state === "paying" && !open ? "orders.re_read" : job;
    await inTransaction(db, (tx) => wait(tx, clock, open?.leaderId ?? id, next, 0));
    added += 1;
  }
  return added;
}

/** Orders somebody should have carried on with by now. */
export const sweepOrders: Sweep = { name: "orders", run: readdDueOrders };
