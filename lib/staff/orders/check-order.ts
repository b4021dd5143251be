import { may, type Actor } from "@/lib/auth/actor";
import { orderEvents } from "@/lib/db/schema/order-events";
import { inTransaction } from "@/lib/db/transaction";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { OrderState } from "@/lib/orders/machine/states";
import { wait } from "@/lib/orders/schedule";
import { nameOf } from "@/lib/orders/store/apply-event";
import { lockOrder } from "@/lib/orders/store/order-row";
import type { StaffPorts } from "../ports";

/** Nothing has been sent yet, or it is just being sent: there is nothing to read. */
const NOTHING_TO_READ: readonly OrderState[] = ["awaiting_funds", "queued", "placing", "refused"];

/** Has an order read again upstream, or looked for where its fate is not known, at once. */
export function checkOrder(
  actor: Actor,
  orderId: string,
  { db, clock }: StaffPorts,
): Promise<Result<{ orderId: string }, { kind: "forbidden" | "not_found" | "not_now" }>> {
  return inTransaction(
    db,
    async (tx) => {
      if (!may(actor, "orders.handle")) return refuse({ kind: "forbidden" });
      const order = await lockOrder(tx, orderId);
      if (!order) return refuse({ kind: "not_found" });
      if (NOTHING_TO_READ.includes(order.state)) return refuse({ kind: "not_now" });
      const job = order.state === "unknown" ? "orders.look_up" : "orders.re_read";
      await wait(tx, clock, orderId, job, 0);
      await tx.insert(orderEvents).values({
        orderId,
        at: new Date(clock.now()),
        kind: "decided",
        fromState: order.state,
        toState: order.state,
        actor: nameOf(actor),
        detail: { action: "check_again" },
      });
      return succeed({ orderId });
    },
    "read committed",
  );
}
