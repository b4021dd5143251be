import { totalFen, type Order, type OrderItem } from "../orders/order";
import type { TradeSettings } from "../orders/settings";
import { longNumber } from "./json";
import { plainTime } from "./times";

/** The vendor's numbers (5.2). It has none for received or finished. */
const STATUS = {
  unpaid: 0,
  paid: 10,
  shipped: 11,
  received: 11,
  completed: 11,
  closed: 4,
} as const;

/** Taobao Global's order in camel case; all amounts fen, times epoch milliseconds. */
export function orderTaobao(
  order: Order,
  { referenceShown }: Pick<TradeSettings, "referenceShown">,
): Record<string, unknown> {
  const shows = (place: "message" | "product_no") =>
    referenceShown === "both" || referenceShown === place;
  return {
    purchaseId: longNumber(order.id),
    outerPurchaseId: null,
    sellerOrderNumber: shows("message") ? order.message : null,
    status: STATUS[order.status],
    orderSource: null,
    sourceMarket: "PANAMA",
    supplierNick: order.seller.name,
    purchaseAmount: totalFen(order),
    purchaseCurrency: "CNY",
    productAmount: order.goodsFen,
    domesticPostFee: order.freightFen,
    payAmount: order.paidAt === null ? null : String(totalFen(order)),
    payCurrency: "CNY",
    payTime: order.paidAt,
    createdTime: order.createdAt,
    modifyTime: order.modifiedAt,
    subPurchaseOrders: order.lines.map((line) => subOrder(order, line, shows("product_no"))),
  };
}

function subOrder(order: Order, line: OrderItem, showsRemark: boolean): Record<string, unknown> {
  const parcel = order.parcels.find(({ itemIds }) => itemIds.includes(line.id));
  const waiting = order.status === "paid" && parcel !== undefined;
  return {
    subPurchaseOrderId: longNumber(line.id),
    status: waiting ? STATUS.shipped : STATUS[order.status],
    closeReason: order.closed?.reason ?? null,
    itemId: longNumber(line.offerId),
    skuId: line.skuId && longNumber(line.skuId),
    title: line.name,
    quantity: line.quantity,
    productAmount: line.amountFen,
    purchaseCurrency: "CNY",
    logisticOrders: parcel
      ? [
          {
            logisticCompanyName: parcel.carrier.name,
            logisticNumber: parcel.waybill,
            rtsTime: null,
          },
        ]
      : [],
    refundStatus: 0,
    orderRemark: showsRemark ? line.productNo : null,
  };
}

/** The parcels a line is in; `standerdDesc` is their spelling. */
export function traceTaobao(order: Order, itemId: string): Record<string, unknown> {
  const parcels = order.parcels.filter(
    ({ itemIds, steps }) => itemIds.includes(itemId) && steps.length > 0,
  );
  return {
    purchaseOrderOuterId: null,
    pnmLogisticsDetails: parcels.map(({ waybill, carrier, steps, itemIds }) => ({
      mailNo: waybill,
      logisticsTraces: steps.map(({ at, status, text, city }) => ({
        time: plainTime(at),
        status,
        statusDesc: null,
        standerdDesc: text,
        action: status === "TRANSPORT" ? "TMS_STATION_OUT" : null,
        city,
        facilityName: null,
      })),
      logisticsPartner: [{ company: carrier.name, companyContact: null, companyImageUrl: null }],
      receiver: null,
      logisticsGoods: order.lines
        .filter(({ id }) => itemIds.includes(id))
        .map(({ name, quantity }) => ({ title: name, property: null, quantity: String(quantity) })),
    })),
  };
}
