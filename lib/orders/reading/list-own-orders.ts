import { and, eq, exists, isNull } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { MerchantOrderDto, OrderGroup, OrderStateName } from "@/lib/contract/orders";
import { attentionItems } from "@/lib/db/schema/attention-items";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { readTimeCursor, type TimeCursor } from "@/lib/kernel/time-cursor";
import type { OrderDeps } from "../deps";
import type { OrderRow } from "../store/order-row";
import { NEWEST, newestOrders, olderThan, pageOfOrders, type OrderPage } from "./newest-orders";
import { withParts } from "./read-checkout";

const AT_ONCE = 20;

type StateGroup = Exclude<OrderGroup, "all" | "needs_you">;

const STATES: Readonly<Record<StateGroup, readonly OrderStateName[]>> = {
  under_way: ["awaiting_funds", "queued", "placing", "unknown"],
  ordered: [
    "placed",
    "paying",
    "payment_unknown",
    "cashier",
    "cancelling",
    "paid",
    "part_shipped",
    "shipped",
    "at_warehouse",
  ],
  over: ["completed", "refused", "cancelled", "refunded"],
};

/** A shopper's own orders, the newest first, all or of one group. */
export async function listOwnOrders(
  actor: Actor,
  { group, cursor }: { group: OrderGroup; cursor: string | undefined },
  { db }: Pick<OrderDeps, "db">,
): Promise<Result<OrderPage<MerchantOrderDto>, "forbidden">> {
  if (!may(actor, "orders.use") || actor.kind === "guest" || actor.kind === "system")
    return refuse("forbidden");
  const before = readTimeCursor(cursor);
  const page =
    group === "needs_you"
      ? await waiting(db, actor.id, before)
      : await newestOrders(db, {
          userId: actor.id,
          states: group === "all" ? null : STATES[group],
          before,
          count: AT_ONCE,
        });
  return succeed({ orders: await withParts(db, page.orders), older: page.older });
}

/** Those of which something is asked of their shopper. */
async function waiting(
  db: OrderDeps["db"],
  userId: string,
  before: TimeCursor | null,
): Promise<OrderPage<OrderRow>> {
  const { orderId, who, resolvedAt } = attentionItems;
  const asked = db
    .select({ orderId })
    .from(attentionItems)
    .where(and(eq(orderId, merchantOrders.id), eq(who, "shopper"), isNull(resolvedAt)));
  const rows = await db
    .select()
    .from(merchantOrders)
    .where(and(eq(merchantOrders.userId, userId), exists(asked), olderThan(before)))
    .orderBy(...NEWEST)
    .limit(AT_ONCE + 1);
  return pageOfOrders(rows, AT_ONCE);
}
