import { fen } from "@/lib/kernel/money";
import { succeed } from "@/lib/kernel/result";
import { getOrder, listOrders, traceOrder } from "./contract/order-lookups-1688";
import { listTaobaoOrders, traceTaobaoOrder } from "./contract/order-lookups-taobao";
import { createOrder, createOrders, previewOrder, previewOrders } from "./contract/orders-1688";
import { createTaobaoOrder, payTaobaoOrders, previewTaobao } from "./contract/orders-taobao";
import { payOrder, payOrders } from "./contract/payments-1688";
import { toOrder1688 } from "./mapping/order-1688";
import { toOrderLookup, toOrderPage } from "./mapping/order-pages";
import { toPayment, toPayments } from "./mapping/payments";
import { toPlacing, toPlacings } from "./mapping/placing";
import { toPreview } from "./mapping/preview";
import { toPreviews } from "./mapping/previews";
import { toTaobaoOrder } from "./mapping/taobao-order";
import { toTaobaoPayments, toTaobaoPlacing } from "./mapping/taobao-placing";
import { toTaobaoPreview } from "./mapping/taobao-preview";
import { toTaobaoTraces, toTraces } from "./mapping/traces";
import { caseOf, describeAnyReply } from "./test-support/any-reply";
import * as replies from "./test-support/orders";

const { askedLines: lines, orderReply, previewReply, taobaoOrderReply } = replies;
const orderId = orderReply.baseInfo.id;
const merchant = { sellerOpenId: "BBB1", lines, reference: "SP-7K2" };
const taobaoLines = [
  {
    ref: { market: "taobao" as const, id: "x" },
    buyId: "600123456789012345",
    skuBuyId: "700123456789012341",
    quantity: 2,
    unitPrice: fen(1_790),
  },
];
const page = { page: 1, pageSize: 20 };

describeAnyReply({
  "orders.preview": caseOf(previewReply, {
    endpoint: previewOrder,
    read: (wire) => succeed(toPreview(lines, wire)),
  }),
  "orders.preview_batch": caseOf([previewReply, previewReply], {
    endpoint: previewOrders,
    read: toPreviews([merchant, { ...merchant, sellerOpenId: "BBB2" }]),
  }),
  "orders.create": caseOf(orderReply, { endpoint: createOrder, read: toPlacing(merchant) }),
  "orders.create_batch": caseOf([orderReply], {
    endpoint: createOrders,
    read: toPlacings([merchant, { ...merchant, reference: "SP-8" }]),
  }),
  "orders.pay_url": caseOf(
    { orderId, protocolPaySuccess: false, payUrl: "https://trade.1688.com/", cantPayOrderList: [] },
    { endpoint: payOrder, read: toPayment(orderId) },
  ),
  "orders.pay_batch": caseOf([{ orderId, protocolPaySuccess: true, cantPayOrderList: null }], {
    endpoint: payOrders,
    read: toPayments([orderId]),
  }),
  "orders.list": caseOf(
    { totalRecords: 1, totalPage: 1, pageSize: 20, currentPage: 1, data: [orderReply] },
    {
      endpoint: listOrders,
      read: ({ data, totalRecords }) =>
        toOrderPage(page, { rows: data.map(toOrder1688), total: totalRecords }),
    },
  ),
  "orders.get": caseOf(orderReply, {
    endpoint: getOrder,
    read: (wire) => toOrderLookup(orderId, wire && toOrder1688(wire), wire !== null),
  }),
  "orders.trace": caseOf(replies.traceReply, { endpoint: traceOrder, read: toTraces }),
  "taobao.preview": caseOf(replies.renderReply, {
    endpoint: previewTaobao,
    read: toTaobaoPreview(taobaoLines),
  }),
  "taobao.create": caseOf(
    {
      success: true,
      orderList: [
        {
          purchaseId: "200048859480",
          supplierNick: "小店",
          estimateAmount: 4_180,
          orderLineList: [
            { subPurchaseOrderId: 1, orderLineNo: "1", quantity: 2, estimateAmount: 9 },
          ],
        },
      ],
    },
    { endpoint: createTaobaoOrder, read: toTaobaoPlacing(1, "SP-7K2") },
  ),
  "taobao.pay": caseOf(
    { will_pay_purchase_order_ids: ["1"], pay_failed_results: [{ gspOrderId: 2, errorCode: "E" }] },
    { endpoint: payTaobaoOrders, read: toTaobaoPayments(["1", "2"]) },
  ),
  "taobao.list": caseOf(
    { results_total: 1, purchase_orders: [taobaoOrderReply] },
    {
      endpoint: listTaobaoOrders,
      read: ({ purchaseOrders }) =>
        toOrderPage(page, { rows: (purchaseOrders ?? []).map(toTaobaoOrder) }),
    },
  ),
  "taobao.trace": caseOf(replies.taobaoTraceReply, {
    endpoint: traceTaobaoOrder,
    read: toTaobaoTraces,
  }),
});
