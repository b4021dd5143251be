import { z } from "zod";
import type { Market } from "@/lib/kernel/offer-ref";
import type { ParcelTrace, UpstreamOrder } from "@/lib/upstream";

/** What came of asking for the ways of these parcels of an order; no traces where it failed. */
export type Traced = { upstreamId: string; parcelKeys: readonly string[]; traces: ParcelTrace[] };

/** A parcel as one reading tells it. `steps` is null where its way was not told. */
export type ReadParcel = {
  market: Market;
  upstreamId: string;
  parcelKey: string;
  parcelId: string | null;
  waybill: string | null;
  carrier: string | null;
  carrierCode: string | null;
  lineIds: string[];
  shippedAt: number | null;
  state: ParcelTrace["state"];
  steps: ParcelTrace["steps"] | null;
};

/** A parcel's way as it is stored, oldest step first. */
export const keptSteps = z.array(
  z.object({
    at: z.number().nullable(),
    text: z.string().nullable(),
    place: z.string().nullable(),
  }),
);

const LONGEST_TEXT = 500;
const MOST_STEPS = 200;

/** The name a parcel keeps over readings. */
function parcelKey(parcel: {
  id: string | null;
  waybill: string | null;
  lineIds: readonly string[];
}): string {
  return parcel.id ?? parcel.waybill ?? `lines ${[...parcel.lineIds].sort().join(" ")}`;
}

/** The parcels of an order with their ways, each once. Pure. */
export function readParcels(order: UpstreamOrder, traces: readonly ParcelTrace[]): ReadParcel[] {
  const parcels = new Map<string, ReadParcel>();
  for (const { id, shippedAt, lineIds, ...told } of order.parcels) {
    const key = parcelKey({ id, lineIds, waybill: told.waybill });
    const lines = new Set([...(parcels.get(key)?.lineIds ?? []), ...lineIds]);
    const way = traces.find(
      (trace) =>
        (id !== null && trace.parcelId === id) ||
        (told.waybill !== null && trace.waybill === told.waybill),
    );
    parcels.set(key, {
      market: order.market,
      upstreamId: order.id,
      parcelKey: key,
      parcelId: id,
      ...told,
      carrier: told.carrier ?? way?.carrier ?? null,
      lineIds: [...lines],
      shippedAt,
      state: way?.state ?? null,
      steps: way ? way.steps.slice(-MOST_STEPS).map(shortened) : null,
    });
  }
  return [...parcels.values()];
}

function shortened({ at, text, place }: ParcelTrace["steps"][number]) {
  return {
    at,
    text: text?.slice(0, LONGEST_TEXT) ?? null,
    place: place?.slice(0, LONGEST_TEXT) ?? null,
  };
}
