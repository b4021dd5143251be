import { and, eq, isNotNull, lt } from "drizzle-orm";
import type { JobContext, Sweep } from "@/lib/db/job-context";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderAttempts } from "@/lib/db/schema/order-attempts";
import { inTransaction } from "@/lib/db/transaction";
import { readSoon } from "./following/follow";
import type { OrderState } from "./machine/states";
import { ORDER_JOBS, wait, type OrderJob } from "./schedule";
import { orderRow } from "./store/order-row";

const MOST_AT_ONCE = 500;

/** Which job carries on from a state, unless the order's own row names another. */
const CARRIES_ON: Readonly<Partial<Record<OrderState, OrderJob>>> = {
  queued: "orders.place",
  placing: "orders.place",
  unknown: "orders.look_up",
  placed: "payments.pay",
  paying: "payments.pay",
  payment_unknown: "orders.re_read",
  cancelling: "orders.cancel",
};

/** Nobody is at it: what its row says, else what its state asks for. */
function nextJob(state: OrderState, dueJob: string | null): OrderJob | undefined {
  // Submitted and not told yet: there is nothing to pay any more, only to read.
  if (state === "paying") return "orders.re_read";
  return ORDER_JOBS.find((known) => known === dueJob) ?? CARRIES_ON[state];
}

async function readdDueOrders({ db, clock }: JobContext): Promise<number> {
  const due = await db
    .select()
    .from(merchantOrders)
    .where(and(isNotNull(merchantOrders.dueAt), lt(merchantOrders.dueAt, new Date(clock.now()))))
    .limit(MOST_AT_ONCE);
  let added = 0;
  for (const row of due) {
    const { id, state, dueJob } = orderRow(row);
    // A try belongs to the job that made the call, which may be another order's.
    const [open] = await db
      .select({ leaderId: orderAttempts.leaderId })
      .from(orderAttempts)
      .where(and(eq(orderAttempts.orderId, id), eq(orderAttempts.outcome, "open")));
    const next = open ? CARRIES_ON[state] : nextJob(state, dueJob);
    if (next === undefined) continue;
    await inTransaction(db, (tx) =>
      next === "orders.re_read"
        ? readSoon(tx, clock, id)
        : wait(tx, clock, open?.leaderId ?? id, next, 0),
    );
    added += 1;
  }
  return added;
}

/** Orders somebody should have carried on with by now. */
export const sweepOrders: Sweep = { name: "orders", run: readdDueOrders };
