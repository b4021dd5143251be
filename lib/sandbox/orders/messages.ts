import { order1688, status1688 } from "../replies/order-1688";
import { longNumber } from "../replies/json";
import { orderTaobao } from "../replies/order-taobao";
import { plainTime } from "../replies/times";
import type { Message } from "./callbacks";
import type { OrderNews } from "./life";
import { totalFen, type Order } from "./order";
import type { TradeSettings } from "./settings";

/**
 * What is pushed about an order. A changed price carries the whole order, everything else 1688's short
 * form. Of Taobao's names only the one for a price was read: the other is a guess.
 */
export function messageOf(order: Order, news: OrderNews, settings: TradeSettings): Message {
  const at = order.modifiedAt;
  const about = { orderId: order.id };
  if (order.market === "taobao")
    return news === "ORDER_PRICE_MODIFY"
      ? {
          ...about,
          platform: 0,
          type: "TAOBAO_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY",
          body: taobaoPrice(order),
        }
      : {
          ...about,
          platform: 0,
          type: "TAOBAO_ORDER_STATUS_MODIFY",
          body: { purchaseId: longNumber(order.id), status: orderTaobao(order, settings).status },
        };
  if (news === "TRACE")
    return {
      ...about,
      platform: 1,
      type: "1688_LOGISTICS_BUYER_VIEW_TRACE",
      body: trace(order, at),
    };
  return {
    ...about,
    platform: 1,
    type: `1688_ORDER_BUYER_VIEW_${news}`,
    body:
      news === "ORDER_PRICE_MODIFY"
        ? order1688(order, settings)
        : {
            orderId: longNumber(order.id),
            currentStatus: status1688(order),
            msgSendTime: plainTime(at),
            buyerMemberId: "b2b-2200000000001",
            sellerMemberId: order.seller.id,
          },
  };
}

/** 1688's form: the order is named inside. */
function trace(order: Order, at: number): Record<string, unknown> {
  const parcel = order.parcels.find(({ steps }) => steps.at(-1)?.at === at) ?? order.parcels.at(-1);
  return {
    logisticsId: parcel?.id ?? null,
    cpCode: parcel?.carrier.code ?? null,
    mailNo: parcel?.waybill ?? null,
    statusChanged: parcel?.steps.at(-1)?.status ?? null,
    changeTime: plainTime(at),
    orderLogsItems: (parcel?.itemIds ?? []).map((id) => ({
      orderId: longNumber(order.id),
      orderEntryId: longNumber(id),
    })),
  };
}

function taobaoPrice(order: Order): Record<string, unknown> {
  return {
    salesOrderId: order.id,
    subOrders: order.lines.map(({ id, amountFen, quantity }) => ({
      sub_purchase_order_id: longNumber(id),
      product_amount: String(amountFen),
      quantity,
    })),
    purchaseOrderPriceDTO: {
      purchaseCurrency: "CNY",
      purchaseTotalFee: totalFen(order),
      purchaseProductFee: order.goodsFen,
      purchaseShippingFee: order.freightFen,
    },
  };
}
