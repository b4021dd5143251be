import type { z } from "zod";
import type { payTaobaoOrders as taobaoEndpoint } from "@/lib/upstream/contract/orders-taobao";
import type {
  payOrder as oneEndpoint,
  payOrders as manyEndpoint,
} from "@/lib/upstream/contract/payments-1688";
import { totalFen, type Order } from "../orders/order";
import type { Answer } from "../replies/envelope";
import type { Handler, Scene } from "./handler";

/** Paid at once by agreement, or the address of a cashier. */
export const payOrder: Handler<z.infer<typeof oneEndpoint.input>> = (
  { orderId },
  scene,
): Answer => {
  const order = scene.trading.book.find(orderId, "1688");
  if (!order) return { ok: false, refusal: "order_not_found" };
  const outcome = pay(order, scene);
  return outcome === "short"
    ? { ok: false, refusal: "balance_short" }
    : { ok: true, data: payment(order, outcome, scene) };
};

/** One answer for each order. How many are paid at most is a setting. */
export const payOrders: Handler<z.infer<typeof manyEndpoint.input>> = ({ orderIds }, scene) => {
  const partial = scene.trading.settings().partialPay;
  const data = orderIds.flatMap((orderId, at) => {
    const order = scene.trading.book.find(orderId, "1688");
    const over = partial !== null && at >= partial.paid;
    if (over && partial.rest === "silent") return [];
    if (!order || over) return [cantPay(orderId)];
    return [payment(order, pay(order, scene), scene)];
  });
  return { ok: true, data };
};

/** Taken to be paid; a success with failures in it is normal. */
export const payTaobaoOrders: Handler<z.infer<typeof taobaoEndpoint.input>> = (
  { orderIds },
  scene,
) => {
  const partial = scene.trading.settings().partialPay;
  const ends = orderIds.flatMap((id, at) => {
    const over = partial !== null && at >= partial.paid;
    if (over && partial.rest === "silent") return [];
    const order = over ? null : scene.trading.book.find(id, "taobao");
    return [{ id, done: order !== null && pay(order, scene) === "paid" }];
  });
  const failed = ends.filter(({ done }) => !done).map(({ id }) => id);
  return {
    ok: true,
    data: {
      willPayPurchaseOrderIds: ends.filter(({ done }) => done).map(({ id }) => id),
      payFailurePurchaseOrderIds: failed,
      payFailedResults: failed.map((gspOrderId) => ({
        gspOrderId,
        errorCode: "ORDER_STATUS_ERROR",
        errorMessage: "订单状态不允许支付",
      })),
    },
  };
};

type PayEnd = "paid" | "cashier" | "not_payable" | "short";

function pay(order: Order, { trading }: Scene): PayEnd {
  if (order.status !== "unpaid") {
    order.payAttempts += 1;
    return "not_payable";
  }
  // Taobao's money leaves an account of the vendor's: it has no cashier.
  if (order.market === "1688" && !trading.settings().passwordFree) return "cashier";
  if (!trading.charge(totalFen(order))) return "short";
  trading.life.pay(order, "agreement", trading.lifeNow());
  return "paid";
}

function payment(order: Order, end: PayEnd, { origin }: Scene): Record<string, unknown> {
  if (end === "not_payable" || end === "short") return cantPay(order.id);
  return {
    orderId: order.id,
    protocolPaySuccess: end === "paid",
    payUrl: end === "cashier" ? `${origin}/cashier/${order.id}` : null,
    cantPayOrderList: null,
  };
}

function cantPay(orderId: string): Record<string, unknown> {
  return { orderId, protocolPaySuccess: false, payUrl: null, cantPayOrderList: [orderId] };
}
