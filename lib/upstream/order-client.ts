import { succeed } from "@/lib/kernel/result";
import type { Runner } from "./call";
import { cancelOrder, confirmReceipt, createOrder, createOrders } from "./contract/orders-1688";
import { cancelTaobaoOrder, createTaobaoOrder, payTaobaoOrders } from "./contract/orders-taobao";
import { payOrder, payOrders } from "./contract/payments-1688";
import { problemOf } from "./mapping/order-problem";
import { refusedCall, toPayment, toPayments } from "./mapping/payments";
import { placingRefused, toPlacing, toPlacings } from "./mapping/placing";
import { isReference } from "./mapping/references";
import { toTaobaoPayments, toTaobaoPlacing } from "./mapping/taobao-placing";
import type { OrderCancelling, ReceiptConfirming } from "./order";
import type { TradeDoor } from "./trade-door";
import {
  longIdOf,
  placeManyRequest,
  placeRequest,
  taobaoLinesText,
  taobaoReceiverText,
} from "./trade-requests";

type OrderDoor = Omit<
  TradeDoor,
  "previewOrder" | "previewOrders" | "previewTaobao" | "listOrders" | "getOrder" | "traceOrder"
>;

/** What writes and pays. An error that says for certain that nothing was done is an answer. */
export function createOrderClient(run: Runner): OrderDoor {
  return {
    placeOrder: (input, context) =>
      run({
        endpoint: createOrder,
        input: placeRequest(input),
        read: toPlacing(input),
        refused: (msg) => placingRefused(msg),
        context,
      }),
    placeOrders: (input, context) =>
      run({
        endpoint: createOrders,
        input: placeManyRequest(input),
        read: toPlacings(input.merchants),
        refused: (msg) => {
          const refused = placingRefused(msg, input.merchants.length);
          return refused && input.merchants.map(() => refused);
        },
        context,
      }),
    placeTaobaoOrder: ({ reference, lines, address, total }, context) => {
      const orderLineList = isReference(reference) ? taobaoLinesText(lines, reference) : null;
      return run({
        endpoint: createTaobaoOrder,
        input:
          orderLineList === null
            ? null
            : {
                orderLineList,
                receiver: taobaoReceiverText(address),
                purchaseAmount: total.minor,
                sellerOrderNumber: reference,
              },
        read: toTaobaoPlacing(lines.length, reference),
        // One create may be for many sellers.
        refused: (msg) => placingRefused(msg, lines.length),
        context,
      });
    },
    payOrder: ({ orderId }, context) =>
      run({
        endpoint: payOrder,
        input: { orderId },
        read: toPayment(orderId),
        refused: (msg) => {
          const problem = refusedCall("pay", msg);
          return problem && { orderId, kind: "refused", problem };
        },
        context,
      }),
    payOrders: ({ market, orderIds }, context) => {
      const input = { orderIds: [...orderIds] };
      const refused = (msg: string | null) => {
        // Of several, some may have been paid before the one that failed.
        const problem = orderIds.length === 1 ? refusedCall("pay", msg) : null;
        return (
          problem && orderIds.map((orderId) => ({ orderId, kind: "refused" as const, problem }))
        );
      };
      return market === "1688"
        ? run({ endpoint: payOrders, input, read: toPayments(orderIds), refused, context })
        : run({
            endpoint: payTaobaoOrders,
            input,
            read: toTaobaoPayments(orderIds),
            refused,
            context,
          });
    },
    cancelOrder: ({ market, orderId, reason, remark }, context) => {
      const refused = (msg: string | null): OrderCancelling | null => {
        const problem = refusedCall("cancel", msg);
        return problem && { kind: "refused", problem };
      };
      const words = { cancelReason: reason, ...(remark !== null && { remark }) };
      if (market === "taobao") {
        const input = { orderId, ...words };
        const read = (done: boolean | null) => succeed(cancelled(done, "accepted"));
        return run({ endpoint: cancelTaobaoOrder, input, read, refused, context });
      }
      const id = longIdOf(orderId);
      const input = id === null ? null : { webSite: "1688" as const, orderId: id, ...words };
      const read = (done: boolean | null) => succeed(cancelled(done, "cancelled"));
      return run({ endpoint: cancelOrder, input, read, refused, context });
    },
    confirmReceipt: ({ orderId, lineIds }, context) => {
      const [id, ...entries] = [orderId, ...lineIds].map(longIdOf);
      const orderEntryIds = entries.flatMap((entry) => entry ?? []);
      const known = id && orderEntryIds.length === lineIds.length;
      return run({
        endpoint: confirmReceipt,
        input: known ? { orderId: id, orderEntryIds } : null,
        read: ({ success, errorCode, errorInfo }) => {
          const problem = problemOf(errorCode, errorInfo, success !== true);
          return succeed<ReceiptConfirming>(
            problem ? { kind: "refused", problem } : { kind: "confirmed" },
          );
        },
        refused: (msg) => {
          const problem = refusedCall("receive", msg);
          return problem && { kind: "refused", problem };
        },
        context,
      });
    },
  };
}

/** Only a clear yes is one. */
function cancelled(done: boolean | null, kind: "cancelled" | "accepted"): OrderCancelling {
  const problem = { kind: "order_state", code: null, message: null } as const;
  return done === true ? { kind } : { kind: "refused", problem };
}
