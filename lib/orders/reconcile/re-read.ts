import { eq } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import type { JobContext } from "@/lib/db/job-context";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { upstream, type CallContext, type Upstream, type UpstreamOrder } from "@/lib/upstream";
import { openAttention } from "../attention/items";
import { follow } from "../following/follow";
import { keepParcels } from "../parcels/keep-parcels";
import { traceParcels } from "../parcels/trace-parcels";
import { wait } from "../schedule";
import { applyEvent } from "../store/apply-event";
import { publishOrder } from "../store/publish";
import { lockOrder, type OrderRow } from "../store/order-row";
import { keepUpstreamOrders } from "../store/upstream-rows";
import { nextLook } from "./look-up-schedule";
import { overallEvent } from "./overall-event";

const READER: Actor = { kind: "system", id: "orders.re_read" };

/**
 * Reads an order again upstream, with its parcels, and lets what it says happen to ours. Then it is read
 * again later, until it is over. While something is to be found out
 * (was it paid, was it cancelled) it is read again and again, and after a while people are asked.
 */
export async function reReadOrder(
  { orderId }: { orderId: string },
  { db, clock }: JobContext,
  door: Upstream = upstream(),
): Promise<void> {
  // Nobody waits for it: shoppers' own reading goes first.
  const context = { priority: "list", actorId: "system orders.re_read" } as const;
  const read = await readAll(db, door, orderId, context);
  const traces = read === null ? [] : await traceParcels(db, clock, door, read, context);
  await inTransaction(
    db,
    async (tx) => {
      const order = await lockOrder(tx, orderId);
      if (!order) return;
      if (read !== null) {
        await applyReading(tx, clock, order, read);
        const changed = await keepParcels(tx, clock, order.id, read, traces);
        if (changed) await publishOrder(tx, order);
      }
      await lookAgain(tx, clock, orderId);
    },
    "read committed",
  );
}

/** Every order of the upstream's that is part of ours; null when one of them could not be read. */
export async function readAll(
  db: Pick<Database, "select">,
  door: Upstream,
  orderId: string,
  context: CallContext = {},
): Promise<UpstreamOrder[] | null> {
  const kept = await db
    .select({ market: upstreamOrders.market, upstreamId: upstreamOrders.upstreamId })
    .from(upstreamOrders)
    .where(eq(upstreamOrders.orderId, orderId));
  const found = await Promise.all(
    kept.map(({ market, upstreamId }) => door.getOrder({ market, orderId: upstreamId }, context)),
  );
  const orders: UpstreamOrder[] = [];
  for (const each of found) {
    if (!each.ok || each.value.kind === "gone") return null;
    orders.push(each.value.order);
  }
  return orders.length === 0 ? null : orders;
}

/** Keeps what was read and lets it happen. Answers the order as it is then. */
export async function applyReading(
  tx: Transaction,
  clock: Clock,
  order: OrderRow,
  read: readonly UpstreamOrder[],
): Promise<OrderRow> {
  await keepUpstreamOrders(tx, clock, order, read, "look_up");
  const event = overallEvent(read.map(({ state }) => state));
  if (event === null) return order;
  const closed = read.find((each) => each.closed !== null)?.closed;
  const reason =
    closed?.by === "merchant" ? "closed_by_merchant" : closed ? "closed_by_platform" : undefined;
  const detail = {
    upstreamIds: read.map(({ id }) => id),
    ...(event === "seen_closed" && reason !== undefined && { reason }),
  };
  const applied = await applyEvent(tx, clock, order.id, { event, actor: READER, detail });
  return applied?.order ?? order;
}

/** States in which something is to be found out, and what is asked of people when it takes long. */
const OPEN_QUESTIONS = {
  payment_unknown: "payment_unknown",
  cancelling: "cancel_unknown",
  paying: "payment_unknown",
} as const;

async function lookAgain(tx: Transaction, clock: Clock, orderId: string): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (!order) return;
  if (!(order.state in OPEN_QUESTIONS)) return follow(tx, clock, order);
  const kind = OPEN_QUESTIONS[order.state as keyof typeof OPEN_QUESTIONS];
  const next = nextLook(order.stateSince.getTime(), clock.now());
  if (next.askPeople && order.state === "paying") {
    await applyEvent(tx, clock, order.id, { event: "pay_lost", actor: READER });
    return;
  }
  if (next.askPeople) await openAttention(tx, clock, order.id, kind, {});
  await wait(tx, clock, order.id, "orders.re_read", next.at - clock.now());
}
