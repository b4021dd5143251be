import { and, eq, inArray, isNull, lt, or } from "drizzle-orm";
import type { JobContext, Sweep } from "@/lib/db/job-context";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderAttempts } from "@/lib/db/schema/order-attempts";
import { inTransaction } from "@/lib/db/transaction";
import { FOLLOWED_STATES } from "./following/pace";
import { readSoon } from "./following/follow";
import type { OrderState } from "./machine/states";
import { ORDER_JOBS, wait, type OrderJob } from "./schedule";
import { orderRow, type OrderRow } from "./store/order-row";

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
function nextJob({ state, dueAt, dueJob }: OrderRow): OrderJob | undefined {
  // Submitted and not told yet: there is nothing to pay any more, only to read.
  if (state === "paying") return "orders.re_read";
  // Whether its payment was refused or never begun is not known: reading harms neither.
  if (dueAt === null) return "orders.re_read";
  return ORDER_JOBS.find((known) => known === dueJob) ?? CARRIES_ON[state];
}

async function readdDueOrders({ db, clock }: JobContext): Promise<number> {
  const due = await db
    .select()
    .from(merchantOrders)
    .where(
      or(
        lt(merchantOrders.dueAt, new Date(clock.now())),
        // Nothing of ours leaves one like this; somebody's hand in the database may.
        and(isNull(merchantOrders.dueAt), inArray(merchantOrders.state, [...FOLLOWED_STATES])),
      ),
    )
    .limit(MOST_AT_ONCE);
  let added = 0;
  for (const row of due) {
    const order = orderRow(row);
    const { id, state } = order;
    // A try belongs to the job that made the call, which may be another order's.
    const [open] = await db
      .select({ leaderId: orderAttempts.leaderId })
      .from(orderAttempts)
      .where(and(eq(orderAttempts.orderId, id), eq(orderAttempts.outcome, "open")));
    const next = open ? CARRIES_ON[state] : nextJob(order);
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
