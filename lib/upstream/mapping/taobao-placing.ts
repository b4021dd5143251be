import type { z } from "zod";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { createTaobaoOrder, payTaobaoOrders } from "../contract/orders-taobao";
import type { OrderPayment, OrderPlacing, UpstreamOrder } from "../order";
import { problemOf } from "./order-problem";
import { toTaobaoOrder } from "./taobao-order";

type CreatedWire = z.infer<typeof createTaobaoOrder.output>;
type PaidWire = z.infer<typeof payTaobaoOrders.output>;

/** One order for each seller; lines that none of them has are left out. */
export function toTaobaoPlacing(lineCount: number, reference: string) {
  return (wire: CreatedWire): Result<OrderPlacing, string> => {
    const orders = (wire.orderList ?? []).flatMap((order) => orderOf(order, reference) ?? []);
    const problem = problemOf(wire.errorCode, wire.errorMessage, wire.success === false);
    if (orders.length === 0 && problem) return succeed({ kind: "refused", problem, leftOut: [] });
    if (orders.length === 0) return refuse("a success without an order");
    const numbers = (wire.orderList ?? []).flatMap(({ orderLineList: lines }) =>
      (lines ?? []).map(({ orderLineNo }) => orderLineNo),
    );
    const leftOut = Array.from({ length: lineCount }, (_, line) => line)
      .filter((line) => !numbers.includes(String(line + 1)))
      .map((line) => ({ line, problem }));
    return succeed({ kind: "placed", orders, leftOut });
  };
}

function orderOf(
  wire: NonNullable<CreatedWire["orderList"]>[number],
  reference: string,
): UpstreamOrder | null {
  return toTaobaoOrder({
    purchaseId: wire.purchaseId,
    supplierNick: wire.supplierNick,
    purchaseAmount: wire.estimateAmount,
    sellerOrderNumber: reference,
    status: "0",
    subPurchaseOrders: (wire.orderLineList ?? []).map((line) => ({
      subPurchaseOrderId: line.subPurchaseOrderId,
      itemId: line.itemId,
      skuId: line.skuId,
      quantity: line.quantity,
      productAmount: line.estimateAmount,
      status: "0",
    })),
  });
}

/** An answer for each order; a payment is only ever taken, never told as done. */
export function toTaobaoPayments(orderIds: readonly string[]) {
  return (wire: PaidWire): Result<OrderPayment[], string> =>
    succeed(
      orderIds.map((orderId): OrderPayment => {
        const failed = wire.payFailedResults?.find(({ gspOrderId }) => gspOrderId === orderId);
        const problem = failed && problemOf(failed.errorCode, failed.errorMessage, true);
        if (problem) return { orderId, kind: "refused", problem };
        if (wire.payFailurePurchaseOrderIds?.includes(orderId)) {
          const unnamed = { kind: "other", code: null, message: null } as const;
          return { orderId, kind: "refused", problem: unnamed };
        }
        const taken = wire.willPayPurchaseOrderIds?.includes(orderId);
        return { orderId, kind: taken ? "submitted" : "unsaid" };
      }),
    );
}
