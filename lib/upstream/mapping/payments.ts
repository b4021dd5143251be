import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { PaymentWire } from "../contract/payments-1688";
import { refusalOf, type RefusableCall } from "../contract/order-refusals";
import type { OrderPayment } from "../order";
import type { OrderProblem } from "../preview";
import { webUrl } from "./urls";

const CANT_PAY: OrderProblem = { kind: "order_state", code: null, message: null };

/** The answer to paying one order. */
export function toPayment(orderId: string) {
  return (wire: PaymentWire): Result<OrderPayment, string> => {
    const answer = paymentOf(orderId, [{ ...wire, orderId: wire.orderId ?? orderId }]);
    return answer.kind === "unsaid" ? refuse("neither paid nor where to pay") : succeed(answer);
  };
}

/** An answer for each order: nobody has read this reply, so a flag, one object or a list will do. */
export function toPayments(orderIds: readonly string[]) {
  return (wire: boolean | PaymentWire | PaymentWire[]): Result<OrderPayment[], string> => {
    if (wire === true)
      return succeed(orderIds.map((orderId) => ({ orderId, kind: "submitted" as const })));
    if (wire === false)
      return succeed(
        orderIds.map((orderId) => ({ orderId, kind: "refused" as const, problem: CANT_PAY })),
      );
    const wires = Array.isArray(wire) ? wire : [wire];
    return succeed(orderIds.map((orderId) => paymentOf(orderId, wires)));
  };
}

function paymentOf(orderId: string, wires: readonly PaymentWire[]): OrderPayment {
  if (wires.some(({ cantPayOrderList }) => cantPayOrderList?.includes(orderId)))
    return { orderId, kind: "refused", problem: CANT_PAY };
  // An answer without an id speaks of every order.
  const wire =
    wires.find((one) => one.orderId === orderId) ??
    wires.find((one) => one.orderId === null || one.orderId === undefined);
  if (wire?.protocolPaySuccess) return { orderId, kind: "paid" };
  const url = webUrl(wire?.payUrl);
  return url ? { orderId, kind: "cashier", url } : { orderId, kind: "unsaid" };
}

/** The problem an error of the envelope tells of, where it says for certain that nothing was done. */
export function refusedCall(call: RefusableCall, msg: string | null): OrderProblem | null {
  const refusal = refusalOf(call, msg);
  return refusal && { ...refusal, message: msg };
}
