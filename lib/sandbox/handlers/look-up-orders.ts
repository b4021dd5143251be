import type { z } from "zod";
import type {
  getOrder as getEndpoint,
  listOrders as listEndpoint,
  traceOrder as traceEndpoint,
} from "@/lib/upstream/contract/order-lookups-1688";
import type {
  getTaobaoOrder as getTaobaoEndpoint,
  listTaobaoOrders as listTaobaoEndpoint,
  traceTaobaoOrder as traceTaobaoEndpoint,
} from "@/lib/upstream/contract/order-lookups-taobao";
import type { Order } from "../orders/order";
import { order1688, status1688, trace1688 } from "../replies/order-1688";
import { orderTaobao, traceTaobao } from "../replies/order-taobao";
import type { Handler, Scene } from "./handler";

/** Newest first, without what the list does not show yet. 1688's rows come without logistics. */
export const listOrders: Handler<z.infer<typeof listEndpoint.input>> = (
  { pageNo, pageSize, orderStatus, createStartTime, createEndTime },
  { trading },
) => {
  const wanted = orderStatus?.split(",");
  const found = listed(trading, "1688", momentOf(createStartTime), momentOf(createEndTime)).filter(
    (order) => !wanted || wanted.includes(status1688(order)),
  );
  return {
    ok: true,
    data: {
      totalRecords: found.length,
      totalPage: Math.ceil(found.length / pageSize),
      pageSize,
      currentPage: pageNo,
      data: page(found, pageNo, pageSize).map((order) => ({
        ...order1688(order, trading.settings()),
        nativeLogistics: null,
      })),
    },
  };
};

export const getOrder: Handler<z.infer<typeof getEndpoint.input>> = ({ orderId }, { trading }) => {
  const order = trading.book.find(orderId, "1688");
  return order
    ? { ok: true, data: order1688(order, trading.settings()) }
    : { ok: false, refusal: "order_not_found" };
};

export const traceOrder: Handler<z.infer<typeof traceEndpoint.input>> = (
  { orderId },
  { trading },
) => {
  const order = trading.book.find(String(orderId), "1688");
  if (!order) return { ok: false, refusal: "order_not_found" };
  return order.parcels.some(({ steps }) => steps.length > 0)
    ? { ok: true, data: trace1688(order) }
    : { ok: false, refusal: "trace_not_found" };
};

export const listTaobaoOrders: Handler<z.infer<typeof listTaobaoEndpoint.input>> = (
  { pageNo, pageSize, createTimeStart, createTimeEnd },
  { trading },
) => {
  const found = listed(trading, "taobao", createTimeStart ?? null, createTimeEnd ?? null);
  const purchaseOrders = page(found, pageNo, pageSize).map((order) =>
    orderTaobao(order, trading.settings()),
  );
  return { ok: true, data: { resultsTotal: found.length, pageNo, pageSize, purchaseOrders } };
};

export const getTaobaoOrder: Handler<z.infer<typeof getTaobaoEndpoint.input>> = (
  { orderId },
  { trading },
) => {
  const order = trading.book.find(orderId, "taobao");
  return order
    ? { ok: true, data: orderTaobao(order, trading.settings()) }
    : { ok: false, refusal: "order_not_found" };
};

export const traceTaobaoOrder: Handler<z.infer<typeof traceTaobaoEndpoint.input>> = (
  { subPurchaseOrderId },
  { trading },
) => {
  const order = trading.book.findItem(subPurchaseOrderId);
  if (order?.market !== "taobao") return { ok: false, refusal: "order_not_found" };
  return { ok: true, data: traceTaobao(order, subPurchaseOrderId) };
};

function listed(
  trading: Scene["trading"],
  market: Order["market"],
  from: number | null,
  until: number | null,
): Order[] {
  return trading.book
    .all(market)
    .filter(
      (order) =>
        trading.isListed(order) &&
        (from === null || order.createdAt >= from) &&
        (until === null || order.createdAt <= until),
    );
}

function page(orders: readonly Order[], number: number, size: number): Order[] {
  return orders.slice((number - 1) * size, number * size);
}

/** `20180614101942000+0800`, which the contract has checked. */
function momentOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const [, date, time, ms] = /^(\d{8})(\d{6})(\d{3})/.exec(text) ?? [];
  const day = date?.replace(/(....)(..)(..)/, "$1-$2-$3");
  const clock = time?.replace(/(..)(..)(..)/, "$1:$2:$3");
  return Date.parse(`${day}T${clock}.${ms}+08:00`);
}
