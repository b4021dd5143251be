import { inArray } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { parcels } from "@/lib/db/schema/parcels";
import type { Clock } from "@/lib/kernel/clock";
import type { CallContext, Upstream, UpstreamOrder, UpstreamOrderState } from "@/lib/upstream";
import { readParcels, type ReadParcel, type Traced } from "./read-parcels";
import { isTraceDue } from "./trace-due";

/** With the merchant there is no way to ask for, and an order that is over has none left. */
const TRAVELS: ReadonlySet<UpstreamOrderState> = new Set(["part_shipped", "shipped", "received"]);

/** Asks for the ways of parcels whose turn it is. 1688 tells them by order, Taobao by line. */
export async function traceParcels(
  db: Pick<Database, "select">,
  clock: Clock,
  door: Upstream,
  read: readonly UpstreamOrder[],
  context: CallContext,
): Promise<Traced[]> {
  const travelling = read.filter(({ state, parcels: own }) => TRAVELS.has(state) && own.length > 0);
  if (travelling.length === 0) return [];
  const ids = travelling.map(({ id }) => id);
  const kept = await db.select().from(parcels).where(inArray(parcels.upstreamId, ids));
  const found: Traced[] = [];
  for (const order of travelling) {
    const due = readParcels(order, []).filter((parcel) => {
      const known = kept.find(
        (row) =>
          row.market === order.market &&
          row.upstreamId === order.id &&
          row.parcelKey === parcel.parcelKey,
      );
      return isTraceDue(
        {
          state: known?.state ?? null,
          since: parcel.shippedAt ?? known?.firstSeenAt.getTime() ?? clock.now(),
          checkedAt: known?.checkedAt?.getTime() ?? null,
        },
        clock.now(),
      );
    });
    if (due.length > 0) found.push(await trace(door, order, due, context));
  }
  return found;
}

async function trace(
  door: Upstream,
  order: UpstreamOrder,
  due: readonly ReadParcel[],
  context: CallContext,
): Promise<Traced> {
  const asked =
    order.market === "1688"
      ? [{ market: "1688" as const, orderId: order.id }]
      : due.flatMap(({ lineIds: [lineId] }) =>
          lineId === undefined ? [] : [{ market: "taobao" as const, lineId }],
        );
  const traces: Traced["traces"] = [];
  for (const each of asked) {
    const outcome = await door.traceOrder(each, context);
    if (outcome.ok) traces.push(...outcome.value);
  }
  return { upstreamId: order.id, parcelKeys: due.map(({ parcelKey }) => parcelKey), traces };
}
