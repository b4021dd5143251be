import { and, asc, eq } from "drizzle-orm";
import type { JobContext } from "@/lib/db/job-context";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { mapBounded } from "@/lib/kernel/map-bounded";
import { readOperatorSetting } from "@/lib/operator/settings";
import type { OperatorSetting } from "@/lib/operator/setting-table";
import { openAttention } from "@/lib/orders/attention/items";
import { follow } from "@/lib/orders/following/follow";
import { nextReading } from "@/lib/orders/following/pace";
import { applyReading, readAll } from "@/lib/orders/reconcile/re-read";
import { wait } from "@/lib/orders/schedule";
import { lockOrder, orderRow, type OrderRow } from "@/lib/orders/store/order-row";
import type { Upstream, UpstreamOrder } from "@/lib/upstream";
import { comparePrice } from "./compare-price";
import { mayPay } from "./may-pay";

/** An order that may be paid, and which of the upstream's orders are unpaid. */
export type Payable = { orderId: string; upstreamIds: string[] };

/** 1688 takes 50 in a call, Taobao 10. */
const MOST_IN_ONE_CALL = { "1688": 50, taobao: 10 } as const;
const READS_AT_ONCE = 5;
/** The upstream could not be read: nothing was sent, and it is tried again. */
const UNREAD_MS = 10_000;

/** Which orders of a checkout can be paid in one call with this one, all of them read again just now. */
export async function prepare(
  orderId: string,
  { db, clock }: JobContext,
  door: Upstream,
): Promise<Payable[]> {
  const [row] = await db.select().from(merchantOrders).where(eq(merchantOrders.id, orderId));
  if (row?.state !== "placed") return [];
  const siblings = await db
    .select()
    .from(merchantOrders)
    .where(
      and(
        eq(merchantOrders.checkoutId, row.checkoutId),
        eq(merchantOrders.market, row.market),
        eq(merchantOrders.state, "placed"),
      ),
    )
    .orderBy(asc(merchantOrders.id));
  const setting = await readOperatorSetting(db, "payment");
  const { minor: tolerance } = await readOperatorSetting(db, "price_tolerance");
  const own = siblings.map(orderRow);
  const wanted = [
    ...own.filter(({ id }) => id === orderId),
    ...own.filter(({ id }) => id !== orderId),
  ];
  const judged = await mapBounded(wanted, READS_AT_ONCE, async (order) => {
    if (mayPay(order, setting) !== "pay") return { order, read: null };
    return { order, read: await readAll(db, door, order.id) };
  });
  const payable: Payable[] = [];
  let room: number = MOST_IN_ONE_CALL[row.market];
  for (const { order, read } of judged) {
    const upstreamIds = await inTransaction(
      db,
      (tx) => judgeOne(tx, clock, order.id, { read, setting, tolerance }),
      "read committed",
    );
    if (upstreamIds.length === 0) continue;
    if (upstreamIds.length > room) {
      await inTransaction(db, (tx) => wait(tx, clock, order.id, "payments.pay", 0));
      continue;
    }
    room -= upstreamIds.length;
    payable.push({ orderId: order.id, upstreamIds });
  }
  return payable;
}

type Facts = {
  read: UpstreamOrder[] | null;
  setting: OperatorSetting<"payment">;
  tolerance: number;
};

/** The unpaid upstream orders of one that may be paid; empty where something stands in the way, which is then told. */
async function judgeOne(
  tx: Transaction,
  clock: Clock,
  orderId: string,
  { read, setting, tolerance }: Facts,
): Promise<string[]> {
  const order = await lockOrder(tx, orderId);
  if (order?.state !== "placed") return [];
  const permitted = mayPay(order, setting);
  if (permitted !== "pay") {
    await openAttention(tx, clock, orderId, "payment_release", {
      second: permitted === "ask_second",
    });
    await follow(tx, clock, { ...order, dueAt: null });
    return [];
  }
  if (read === null) {
    await wait(tx, clock, orderId, "payments.pay", UNREAD_MS);
    return [];
  }
  const now: OrderRow = await applyReading(tx, clock, order, read);
  if (now.state !== "placed") return [];
  const asked = read.map(({ total, freight }) => ({
    total: total?.minor ?? null,
    freight: freight?.minor ?? null,
  }));
  const price = comparePrice(order, asked, tolerance);
  if (price.kind === "dearer") {
    await openAttention(tx, clock, orderId, "price_changed", price);
    // Should the merchant take it back, nobody has to decide.
    const later = nextReading(now.state, clock.now() - now.stateSince.getTime()) ?? UNREAD_MS;
    await wait(tx, clock, orderId, "payments.pay", later);
    return [];
  }
  return read.filter(({ state }) => state === "unpaid").map(({ id }) => id);
}
