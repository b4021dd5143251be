import { may, type Actor } from "@/lib/auth/actor";
import type { MerchantOrderDto } from "@/lib/contract/orders";
import { inTransaction } from "@/lib/db/transaction";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { OrderDeps } from "../deps";
import type { OrderState } from "../machine/states";
import { readOrder } from "../reading/read-order";
import { applyEvent } from "../store/apply-event";
import { lockOrder } from "../store/order-row";

export type CancelRefusal =
  | { kind: "forbidden" }
  | { kind: "not_found" }
  /** Too late, or just being sent: where it is. */
  | { kind: "not_now"; state: OrderState };

/**
 * Cancels a shopper's own order before it is paid: at once where nothing has been sent, else by asking the
 * marketplace. It wins or loses in one transaction; whoever pays it at the same moment sees the other.
 */
export async function cancelOrder(
  actor: Actor,
  orderId: string,
  { db, clock }: OrderDeps,
): Promise<Result<MerchantOrderDto, CancelRefusal>> {
  if (!may(actor, "orders.use")) return refuse({ kind: "forbidden" });
  const asked = await ask(actor, orderId, { db, clock });
  if (!asked.ok) return asked;
  const order = await readOrder(actor, orderId, { db });
  return order ? succeed(order) : refuse({ kind: "not_found" });
}

function ask(
  actor: Actor,
  orderId: string,
  { db, clock }: OrderDeps,
): Promise<Result<{ state: OrderState }, CancelRefusal>> {
  return inTransaction(
    db,
    async (tx) => {
      const order = await lockOrder(tx, orderId);
      const own = actor.kind === "system" || order?.userId === actor.id;
      if (!order || !own) return refuse({ kind: "not_found" });
      const detail = {
        reason: order.userId === actor.id ? "cancelled_by_you" : "cancelled_by_staff",
      };
      const applied = await applyEvent(tx, clock, orderId, {
        event: "cancel_asked",
        actor,
        detail,
      });
      if (applied?.step.kind === "moved") return succeed({ state: applied.order.state });
      const { state } = order;
      return state === "cancelled" || state === "cancelling"
        ? succeed({ state })
        : refuse({ kind: "not_now", state });
    },
    "read committed",
  );
}
