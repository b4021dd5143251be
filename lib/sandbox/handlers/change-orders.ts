import type { z } from "zod";
import type {
  cancelOrder as cancelEndpoint,
  confirmReceipt as receiptEndpoint,
} from "@/lib/upstream/contract/orders-1688";
import type { cancelTaobaoOrder as taobaoEndpoint } from "@/lib/upstream/contract/orders-taobao";
import type { Market } from "@/lib/kernel/offer-ref";
import type { Answer } from "../replies/envelope";
import type { Handler, Scene } from "./handler";

export const cancelOrder: Handler<z.infer<typeof cancelEndpoint.input>> = (
  { orderId, cancelReason },
  scene,
) => cancel(String(orderId), "1688", cancelReason, scene);

/** Taobao only takes the task; here it is done at once. */
export const cancelTaobaoOrder: Handler<z.infer<typeof taobaoEndpoint.input>> = (
  { orderId, cancelReason },
  scene,
) => cancel(orderId, "taobao", cancelReason, scene);

/** Only before payment, and 1688 refuses what is too young. */
function cancel(id: string, market: Market, reason: string, { trading }: Scene): Answer {
  const order = trading.book.find(id, market);
  if (!order) return { ok: false, refusal: "order_not_found" };
  if (order.status !== "unpaid") return { ok: false, refusal: "order_state" };
  const age = trading.lifeNow() - order.bornAt;
  if (market === "1688" && age < trading.settings().cancelQuietMs)
    return { ok: false, refusal: "cancel_too_soon" };
  return { ok: true, data: trading.life.close(order, "buyer", reason) };
}

/** 1688 confirms whole orders: every line has to be named. */
export const confirmReceipt: Handler<z.infer<typeof receiptEndpoint.input>> = (
  { orderId, orderEntryIds },
  { trading },
) => {
  const no = (errorCode: string, errorInfo: string): Answer => ({
    ok: true,
    data: { success: false, errorCode, errorInfo },
  });
  const order = trading.book.find(String(orderId), "1688");
  if (!order) return no("4003", "订单不存在");
  const named = new Set(orderEntryIds.map(String));
  if (!order.lines.every(({ id }) => named.has(id))) return no("4004", "子订单不完整");
  return trading.life.receive(order, trading.lifeNow())
    ? { ok: true, data: { success: true, errorCode: null, errorInfo: null } }
    : no("4005", "订单状态不允许确认收货");
};
