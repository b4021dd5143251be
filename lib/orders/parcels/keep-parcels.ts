import { and, eq, notInArray } from "drizzle-orm";
import { parcels } from "@/lib/db/schema/parcels";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import type { UpstreamOrder } from "@/lib/upstream";
import { keptSteps, readParcels, type ReadParcel, type Traced } from "./read-parcels";

type ParcelRow = typeof parcels.$inferSelect;

/**
 * Keeps the parcels of an order as they were read now. A way that was not told stays as it was; a
 * parcel that is not named any more is gone, unless none is. Answers whether anybody would see a
 * difference.
 */
export async function keepParcels(
  tx: Transaction,
  clock: Clock,
  orderId: string,
  read: readonly UpstreamOrder[],
  traced: readonly Traced[],
): Promise<boolean> {
  const before = await tx.select().from(parcels).where(eq(parcels.orderId, orderId));
  const now = new Date(clock.now());
  let changed = false;
  for (const order of read) {
    const way = traced.find(({ upstreamId }) => upstreamId === order.id);
    const named = readParcels(order, way?.traces ?? []);
    for (const parcel of named) {
      const known = before.find(
        (row) =>
          row.market === order.market &&
          row.upstreamId === order.id &&
          row.parcelKey === parcel.parcelKey,
      );
      const row = rowOf(parcel, { orderId, now, known, asked: way?.parcelKeys ?? [] });
      await tx
        .insert(parcels)
        .values(row)
        .onConflictDoUpdate({
          target: [parcels.market, parcels.upstreamId, parcels.parcelKey],
          set: row,
        });
      changed ||= known === undefined || seenOf(known) !== seenOf(row);
    }
    if (named.length > 0) changed = (await dropOthers(tx, order, named)) || changed;
  }
  return changed;
}

async function dropOthers(
  tx: Transaction,
  { market, id }: UpstreamOrder,
  named: readonly ReadParcel[],
): Promise<boolean> {
  const keys = named.map(({ parcelKey }) => parcelKey);
  const gone = await tx
    .delete(parcels)
    .where(
      and(
        eq(parcels.market, market),
        eq(parcels.upstreamId, id),
        notInArray(parcels.parcelKey, keys),
      ),
    )
    .returning({ parcelKey: parcels.parcelKey });
  return gone.length > 0;
}

type Known = {
  orderId: string;
  now: Date;
  known: ParcelRow | undefined;
  asked: readonly string[];
};

function rowOf(parcel: ReadParcel, { orderId, now, known, asked }: Known): ParcelRow {
  const { shippedAt, steps, state, ...told } = parcel;
  // An empty answer does not take back where it has been.
  const way = steps !== null && steps.length > 0 ? steps : null;
  return {
    ...told,
    orderId,
    shippedAt: shippedAt === null ? (known?.shippedAt ?? null) : new Date(shippedAt),
    state: state ?? known?.state ?? null,
    steps: way ?? known?.steps ?? [],
    firstSeenAt: known?.firstSeenAt ?? now,
    checkedAt: asked.includes(parcel.parcelKey) ? now : (known?.checkedAt ?? null),
  };
}

/** What is shown of a parcel, to be compared. */
function seenOf({ waybill, carrier, lineIds, shippedAt, state, steps }: ParcelRow): string {
  const way = keptSteps.parse(steps).map(({ at, text, place }) => [at, text, place]);
  return JSON.stringify([waybill, carrier, lineIds, shippedAt, state, way]);
}
