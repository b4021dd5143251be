import { fen, type Money } from "@/lib/kernel/money";
import type { OrderWireTaobao } from "../contract/order-reply-taobao";
import type { UpstreamOrder, UpstreamOrderLine, UpstreamParcel } from "../order";
import { moment } from "./moments";
import { orderStateOf, refundStateOf } from "./order-states";
import { referencesIn } from "./references";
import { positive, present, wholeFen } from "./values";

type LineWire = NonNullable<OrderWireTaobao["subPurchaseOrders"]>[number];

/** Null for an order without an id. */
export function toTaobaoOrder(wire: OrderWireTaobao): UpstreamOrder | null {
  const id = wire.purchaseId;
  if (!id) return null;
  const subs = wire.subPurchaseOrders ?? [];
  const lines = subs.flatMap((sub) => toLine(sub) ?? []);
  const parcels = toParcels(subs);
  const state = orderStateOf(wire.status ?? subs[0]?.status);
  const sent = lines.filter(({ state: own }) => own === "shipped").length;
  const total = wholeFen(wire.purchaseAmount);
  const freight = wholeFen(wire.domesticPostFee);
  return {
    market: "taobao",
    id,
    references: referencesIn([
      ...subs.map(({ orderRemark }) => orderRemark),
      wire.sellerOrderNumber,
      wire.outerPurchaseId,
    ]),
    state: sent > 0 && sent < lines.length && state === "paid" ? "part_shipped" : state,
    rawState: wire.status ?? null,
    refund: subs.map((sub) => refundStateOf(sub.refundStatus)).find((one) => one !== null) ?? null,
    seller: { id: null, name: wire.supplierNick ?? null },
    lines,
    goods: wholeFen(wire.productAmount) ?? less(total, freight),
    freight,
    discount: null,
    total,
    refunded: null,
    parcels,
    createdAt: moment(wire.createdTime),
    paidAt: moment(wire.payTime),
    shippedAt: null,
    receivedAt: null,
    completedAt: null,
    modifiedAt: moment(wire.modifyTime),
    closed: state === "closed" ? { by: null, reason: closeReasonOf(subs) } : null,
  };
}

function toLine(wire: LineWire): UpstreamOrderLine | null {
  const id = wire.subPurchaseOrderId;
  if (!id) return null;
  const quantity = positive(wire.quantity);
  const amount = wholeFen(wire.productAmount);
  const each = amount && quantity ? amount.minor / quantity : null;
  return {
    id,
    offerId: wire.itemId ?? null,
    specId: null,
    skuId: wire.skuId ?? null,
    name: wire.title ?? null,
    quantity,
    unitPrice: each !== null && Number.isSafeInteger(each) ? fen(each) : null,
    amount,
    state: orderStateOf(wire.status),
    rawState: wire.status ?? null,
    refund: refundStateOf(wire.refundStatus),
  };
}

/** A waybill is told at each line that is in the parcel. */
function toParcels(subs: readonly LineWire[]): UpstreamParcel[] {
  const parcels = new Map<string, UpstreamParcel>();
  for (const sub of subs) {
    const told = sub.logisticOrders?.length ? sub.logisticOrders : [sub];
    for (const { logisticNumber: waybill, logisticCompanyName: carrier } of told) {
      if (!waybill) continue;
      const known = parcels.get(waybill);
      const lineIds = [...(known?.lineIds ?? []), ...present([sub.subPurchaseOrderId])];
      const parcel = { id: null, waybill, carrier: carrier ?? null, carrierCode: null };
      parcels.set(waybill, { ...parcel, lineIds, shippedAt: null });
    }
  }
  return [...parcels.values()];
}

function closeReasonOf(subs: readonly LineWire[]): string | null {
  return present(subs.map(({ closeReason }) => closeReason))[0] ?? null;
}

function less(total: Money | null, part: Money | null): Money | null {
  return total && part && total.minor >= part.minor ? fen(total.minor - part.minor) : null;
}
