import type { z } from "zod";
import { succeed, type Result } from "@/lib/kernel/result";
import type { TraceWire } from "../contract/order-lookups-1688";
import type { traceTaobaoOrder } from "../contract/order-lookups-taobao";
import type { ParcelStep, ParcelTrace } from "../order";
import { moment } from "./moments";

export function toTraces(wire: TraceWire): Result<ParcelTrace[], string> {
  return succeed(
    (wire.logisticsTrace ?? []).map(({ logisticsId, logisticsBillNo, logisticsSteps }) => ({
      parcelId: logisticsId ?? null,
      waybill: logisticsBillNo ?? null,
      carrier: null,
      // 1688 has no word for it: the steps are free text.
      state: null,
      rawState: null,
      steps: oldestFirst(
        (logisticsSteps ?? []).map(({ acceptTime, remark }) => ({
          at: moment(acceptTime),
          text: remark ?? null,
          place: null,
        })),
      ),
    })),
  );
}

const STATES: Readonly<Record<string, ParcelTrace["state"]>> = {
  COLLECTED: "collected",
  WAITING_COLLECT: null,
  TRANSPORT: "moving",
  WAITING_CUSTOMS: "moving",
  CUSTOMS_CLEARANCE: "moving",
  DELIVERING: "delivering",
  SIGN: "signed",
  SIGNED: "signed",
  RETURNED: "returned",
  REJECTED: "trouble",
  EXCEPTION: "trouble",
  CUSTOMS_FAILED: "trouble",
};

/** The state is the parcel's own word, else that of its last step. */
export function toTaobaoTraces(
  wire: z.infer<typeof traceTaobaoOrder.output>,
): Result<ParcelTrace[], string> {
  return succeed(
    (wire?.pnmLogisticsDetails ?? []).map((parcel) => {
      const traces = (parcel.logisticsTraces ?? []).map((trace) => ({
        word: trace.status ?? null,
        step: {
          at: moment(trace.time),
          text: trace.standerdDesc ?? trace.statusDesc ?? null,
          place: trace.facilityName ?? trace.city ?? null,
        },
      }));
      const last = traces.toSorted((a, b) => (a.step.at ?? 0) - (b.step.at ?? 0)).at(-1);
      const rawState = parcel.logisticsStatus ?? last?.word ?? null;
      return {
        parcelId: null,
        waybill: parcel.mailNo ?? null,
        carrier: parcel.logisticsPartner?.[0]?.company ?? null,
        state: STATES[rawState ?? ""] ?? null,
        rawState,
        steps: oldestFirst(traces.map(({ step }) => step)),
      };
    }),
  );
}

function oldestFirst(steps: readonly ParcelStep[]): ParcelStep[] {
  return steps.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}
