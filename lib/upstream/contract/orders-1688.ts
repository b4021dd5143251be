import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import { longId } from "./inputs";
import * as lenient from "./lenient";
import { createdWire } from "./order-reply-1688";
import { merchantCargo, MOST_ORDER_LINES, orderAddress, orderCargo } from "./order-request";
import { previewsWire, previewWire } from "./preview-reply";

/** O6: what one merchant's lines would cost. Changes nothing over there, so it counts as a read. */
export const previewOrder = defineEndpoint({
  key: "orders.preview",
  method: "POST",
  path: "/v2/alibaba/order/create/preview",
  input: z.object({
    addressParam: orderAddress,
    cargoParamList: z.array(orderCargo).min(1).max(MOST_ORDER_LINES),
  }),
  output: previewWire,
  effect: "read",
  evidence: { path: "P2", input: "P2", output: "P1" },
  units: "sum…, discountFee, additionalFee in fen; amount and finalUnitPrice of a line in yuan",
  source: "doc-cnv2 api-288855709, doc api-250313112; members by 1688's createOrder.preview",
});

/** O2: the same for several merchants. Body and reply were not read. */
export const previewOrders = defineEndpoint({
  key: "orders.preview_batch",
  method: "POST",
  path: "/v2/alibaba/order/batch/create/preview",
  input: z.object({
    addressParam: orderAddress,
    cargoParamList: z.array(merchantCargo).min(1).max(1_000),
  }),
  output: previewsWire,
  effect: "read",
  evidence: { path: "INF", input: "INF", output: "INF" },
  units: "as orders.preview",
  source: "doc-cnv2 api-288855705, doc-en api-263477644 (menu only); body by order/batch/create",
});

const terms = {
  flow: z.string().min(1).max(40),
  message: z.string().min(1).max(500).optional(),
  shopPromotionId: z.string().min(1).max(64).optional(),
  tradeType: z.string().min(1).max(64).optional(),
  addressParam: orderAddress,
};

/** O7: an order with one merchant. Its reply was not read: by O3 the whole order, bare or in a list. */
export const createOrder = defineEndpoint({
  key: "orders.create",
  method: "POST",
  path: "/v2/alibaba/order/create",
  input: z.object({ ...terms, cargoParamList: z.array(orderCargo).min(1).max(MOST_ORDER_LINES) }),
  output: createdWire,
  effect: "write",
  evidence: { path: "P2", input: "P2", output: "INF" },
  units: "amounts of the order in yuan as numbers, but discount and refundPayment in fen",
  source: "doc-th api-289190490, doc-vnm api-250496568; reply by order/batch/create",
});

/** O3: orders with several merchants at once. */
export const createOrders = defineEndpoint({
  key: "orders.create_batch",
  method: "POST",
  path: "/v2/alibaba/order/batch/create",
  input: z.object({ ...terms, cargoParamList: z.array(merchantCargo).min(1).max(1_000) }),
  output: createdWire,
  effect: "write",
  evidence: { path: "P2", input: "P2", output: "P2" },
  units: "as orders.create",
  source: "doc-cnv2 api-288855706, doc-env2 api-289121035 with a real request and reply",
});

/** O8: only before payment. 1688 itself knows buyerCancel, sellerGoodsLack, other; text is sent too. */
export const cancelOrder = defineEndpoint({
  key: "orders.cancel",
  method: "POST",
  path: "/v2/alibaba/order/cancel",
  input: z.object({
    webSite: z.literal("1688"),
    orderId: longId,
    cancelReason: z.string().min(1).max(200),
    remark: z.string().min(1).max(200).optional(),
  }),
  output: lenient.flag,
  effect: "write",
  evidence: { path: "P2", input: "P2", output: "P2" },
  units: "none",
  source: "doc-cnv2 api-288855711, doc-en api-263477650",
});

/** O10: the goods have come. `orderEntryIds` are ids of lines. */
export const confirmReceipt = defineEndpoint({
  key: "orders.confirm_receipt",
  method: "POST",
  path: "/v2/alibaba/order/receivegoods",
  input: z.object({ orderId: longId, orderEntryIds: z.array(longId).min(1).max(200) }),
  output: z.object({
    success: lenient.flag.optional(),
    errorCode: lenient.text.optional(),
    errorInfo: lenient.text.optional(),
  }),
  effect: "write",
  evidence: { path: "INF", input: "P1", output: "P1" },
  units: "none",
  source: "doc-en api-263477652 (V1); V2 path by rule",
});
