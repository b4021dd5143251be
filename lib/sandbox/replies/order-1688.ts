import { totalFen, type Order, type OrderItem, type Parcel } from "../orders/order";
import type { TradeSettings } from "../orders/settings";
import { longNumber } from "./json";
import { digitTime, plainTime } from "./times";

const STATUS = {
  unpaid: "waitbuyerpay",
  paid: "waitsellersend",
  shipped: "waitbuyerreceive",
  received: "confirm_goods",
  completed: "success",
  closed: "cancel",
} as const;
/** Item words: not shipped, shipped, received. */
const NOT_SENT = 1;
const SENT = 2;
const GOT = 3;
const CLOSED_BY = {
  buyer: "CLOSE_TRADE_BY_BUYER",
  seller: "CLOSE_TRADE_BY_SELLER",
  system: "CLOSE_TRADE_BY_SYSTEM",
} as const;

export function status1688(order: Order): string {
  // What was paid and is closed after all ends otherwise.
  return order.status === "closed" && order.paidAt !== null ? "terminated" : STATUS[order.status];
}

/** The whole order under 1688's names: amounts in yuan as numbers, `discount` in fen. Most are null at first. */
export function order1688(
  order: Order,
  { referenceShown }: Pick<TradeSettings, "referenceShown">,
): Record<string, unknown> {
  const shows = (place: "message" | "product_no") =>
    referenceShown === "both" || referenceShown === place;
  return {
    guaranteesTerms: null,
    internationalLogistics: null,
    nativeLogistics: logistics(order),
    productItems: order.lines.map((line) => item(order, line, shows("product_no"))),
    tradeTerms: order.paidAt === null ? null : [tradeTerm(order)],
    extAttributes: null,
    orderRateInfo: null,
    orderInvoiceInfo: null,
    customs: null,
    overseasExtraAddress: null,
    baseInfo: baseInfo(order, shows("message")),
    orderBizInfo: null,
    quoteList: null,
    fromEncryptOrder: false,
    encryptOutOrderInfo: null,
    outChannel: null,
    sendGoodsOverdueRisk: null,
    officialLogisticOrder: null,
  };
}

function baseInfo(order: Order, showsMessage: boolean): Record<string, unknown> {
  // The vendor may write times anew: some orders have the one form, some the other.
  const time = (at: number | null) =>
    order.number % 2 === 0 || at === null ? digitTime(at) : plainTime(at);
  const { closed, address } = order;
  return {
    id: longNumber(order.id),
    idOfStr: order.id,
    status: status1688(order),
    refundStatus: null,
    totalAmount: totalFen(order) / 100,
    sumProductPayment: order.goodsFen / 100,
    shippingFee: order.freightFen / 100,
    refund: 0,
    refundPayment: 0,
    couponFee: 0,
    discount: order.discountFen,
    createTime: time(order.createdAt),
    modifyTime: time(order.modifiedAt),
    payTime: time(order.paidAt),
    allDeliveredTime: time(order.shippedAt),
    receivingTime: time(order.receivedAt),
    confirmedTime: time(order.receivedAt),
    completeTime: time(order.completedAt),
    closeReason: closed?.by === "buyer" ? "buyerCancel" : (closed?.reason ?? null),
    closeRemark: closed?.by === "buyer" ? closed.reason : null,
    closeOperateType: closed && CLOSED_BY[closed.by],
    buyerID: "b2b-2200000000001",
    sellerID: order.seller.id,
    sellerLoginId: order.seller.name,
    sellerContact: { companyName: order.seller.name, shopName: order.seller.name },
    receiverInfo: { toFullName: address.fullName, toMobile: address.mobile, toArea: address.area },
    tradeType: "50060",
    payTimeout: 604_800,
    businessType: "cn",
    remark: null,
    buyerFeedback: showsMessage ? order.message : null,
    buyerMemo: null,
    outOrderId: null,
  };
}

function item(order: Order, line: OrderItem, showsProductNo: boolean): Record<string, unknown> {
  const sent = order.parcels.some(({ itemIds }) => itemIds.includes(line.id));
  const got = order.status === "received" || order.status === "completed";
  return {
    subItemID: longNumber(line.id),
    subItemIDString: line.id,
    productID: longNumber(line.offerId),
    skuID: line.skuId && longNumber(line.skuId),
    specId: line.specId,
    name: line.name,
    productImgUrl: null,
    price: line.unitFen / 100,
    itemAmount: line.amountFen / 100,
    quantity: line.quantity,
    unit: "件",
    status: status1688(order),
    statusStr: null,
    refundStatus: null,
    logisticsStatus: got ? GOT : sent ? SENT : NOT_SENT,
    cargoNumber: null,
    productCargoNumber: null,
    ...(showsProductNo ? { productNo: line.productNo } : {}),
    guaranteesTerms: null,
  };
}

function logistics({ address, parcels }: Order): Record<string, unknown> {
  return {
    address: address.street,
    province: address.province,
    city: address.city,
    area: address.area,
    zip: null,
    contactPerson: address.fullName,
    mobile: address.mobile,
    caid: null,
    realLogisticsCompanyNo: null,
    logisticsItems: parcels.length === 0 ? null : parcels.map(logisticsItem),
  };
}

function logisticsItem(parcel: Parcel): Record<string, unknown> {
  return {
    id: longNumber(parcel.id.slice(4)),
    logisticsCode: parcel.id,
    logisticsBillNo: parcel.waybill,
    logisticsCompanyNo: parcel.carrier.code,
    logisticsCompanyName: parcel.carrier.name,
    status: "alreadysend",
    type: "0",
    deliveredTime: digitTime(parcel.shippedAt),
    gmtCreate: digitTime(parcel.shippedAt),
    subItemIds: parcel.itemIds.join(","),
  };
}

function tradeTerm(order: Order): Record<string, unknown> {
  return {
    payStatus: "2",
    payTime: digitTime(order.paidAt),
    payWay: "1",
    payWayDesc: "支付宝",
    phasAmount: totalFen(order) / 100,
    phase: 1,
  };
}

/** The parcels of an order with the steps taken so far, newest first. */
export function trace1688(order: Order): Record<string, unknown> {
  return {
    logisticsTrace: order.parcels
      .filter(({ steps }) => steps.length > 0)
      .map(({ id, waybill, steps }) => ({
        logisticsId: id,
        orderId: longNumber(order.id),
        logisticsBillNo: waybill,
        logisticsSteps: steps
          .toReversed()
          .map(({ at, text }) => ({ acceptTime: plainTime(at), remark: text })),
      })),
  };
}
