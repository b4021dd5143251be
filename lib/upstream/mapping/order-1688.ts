import { fen, type Money } from "@/lib/kernel/money";
import type { OrderWire1688 } from "../contract/order-reply-1688";
import type {
  UpstreamOrder,
  UpstreamOrderLine,
  UpstreamOrderState,
  UpstreamParcel,
} from "../order";
import { moment } from "./moments";
import { orderStateOf, refundStateOf } from "./order-states";
import { referencesIn } from "./references";
import { positive, yuan } from "./values";

type BaseInfo = NonNullable<OrderWire1688["baseInfo"]>;
type ItemWire = NonNullable<OrderWire1688["productItems"]>[number];
type ParcelWire = NonNullable<
  NonNullable<OrderWire1688["nativeLogistics"]>["logisticsItems"]
>[number];

/** Item words for goods on their way: shipped, received, shipped in part. */
const SENT = new Set([2, 3, 5]);

/** Null for an order without an id: it can't be spoken of. */
export function toOrder1688({
  baseInfo,
  productItems,
  nativeLogistics,
}: OrderWire1688): UpstreamOrder | null {
  const id = baseInfo?.idOfStr ?? baseInfo?.id;
  if (!baseInfo || !id) return null;
  const items = productItems ?? [];
  const parcels = (nativeLogistics?.logisticsItems ?? []).map(toParcel);
  return {
    market: "1688",
    id,
    references: referencesIn([
      ...items.map(({ productNo }) => productNo),
      baseInfo.buyerFeedback,
      baseInfo.outOrderId,
      baseInfo.buyerMemo,
      baseInfo.remark,
    ]),
    state: stateOf(baseInfo, items, parcels),
    rawState: baseInfo.status ?? null,
    refund: refundStateOf(baseInfo.refundStatus),
    seller: { id: baseInfo.sellerID ?? null, name: baseInfo.sellerContact?.companyName ?? null },
    lines: items.flatMap((item) => toLine(item) ?? []),
    goods: yuan(baseInfo.sumProductPayment),
    freight: yuan(baseInfo.shippingFee),
    discount: discountOf(baseInfo.discount),
    total: yuan(baseInfo.totalAmount),
    refunded: yuan(baseInfo.refund),
    parcels,
    createdAt: moment(baseInfo.createTime),
    paidAt: moment(baseInfo.payTime),
    shippedAt: moment(baseInfo.allDeliveredTime),
    receivedAt: moment(baseInfo.confirmedTime) ?? moment(baseInfo.receivingTime),
    completedAt: moment(baseInfo.completeTime),
    modifiedAt: moment(baseInfo.modifyTime),
    closed: closedOf(baseInfo),
  };
}

/** 1688 has no word for an order of which only some goods are on their way. */
function stateOf(
  { status }: BaseInfo,
  items: readonly ItemWire[],
  parcels: readonly UpstreamParcel[],
): UpstreamOrderState {
  const state = orderStateOf(status);
  const begun = items.some(({ logisticsStatus }) => SENT.has(logisticsStatus ?? 0));
  return state === "paid" && (begun || parcels.length > 0) ? "part_shipped" : state;
}

function toLine(wire: ItemWire): UpstreamOrderLine | null {
  const id = wire.subItemIDString ?? wire.subItemID;
  if (!id) return null;
  return {
    id,
    offerId: wire.productID ?? null,
    specId: wire.specId ?? null,
    skuId: wire.skuID ?? null,
    name: wire.name ?? null,
    quantity: positive(wire.quantity),
    unitPrice: yuan(wire.price),
    amount: yuan(wire.itemAmount),
    state: orderStateOf(wire.status),
    rawState: wire.status ?? null,
    refund: refundStateOf(wire.refundStatus),
  };
}

function toParcel(wire: ParcelWire): UpstreamParcel {
  return {
    id: wire.logisticsCode ?? wire.id ?? null,
    waybill: wire.logisticsBillNo ?? null,
    carrier: wire.logisticsCompanyName ?? null,
    carrierCode: wire.logisticsCompanyNo ?? null,
    lineIds: wire.subItemIds?.split(",").filter((id) => id !== "") ?? [],
    shippedAt: moment(wire.deliveredTime) ?? moment(wire.gmtCreate),
  };
}

/** Fen, though all around it is yuan. Whether it is sent with a minus was not read. */
function discountOf(discount: number | null | undefined): Money | null {
  return typeof discount === "number" && Number.isSafeInteger(discount)
    ? fen(Math.abs(discount))
    : null;
}

const CLOSED_BY: Readonly<Record<string, NonNullable<UpstreamOrder["closed"]>["by"]>> = {
  CLOSE_TRADE_BY_SELLER: "merchant",
  CLOSE_TRADE_BY_BUYER: "buyer",
  CLOSE_TRADE_BY_SYSTEM: "platform",
  CLOSE_TRADE_BY_BOPS: "platform",
  CLOSE_TRADE_BY_CREADIT: "platform",
  buyerCancel: "buyer",
  sellerGoodsLack: "merchant",
};

function closedOf(wire: BaseInfo): UpstreamOrder["closed"] {
  const { closeReason, closeRemark, closeOperateType } = wire;
  if (!closeReason && !closeOperateType && orderStateOf(wire.status) !== "closed") return null;
  const by = CLOSED_BY[closeOperateType ?? ""] ?? CLOSED_BY[closeReason ?? ""] ?? null;
  return { by, reason: closeRemark ?? closeReason ?? null };
}
