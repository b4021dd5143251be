import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import * as lenient from "./lenient";

const orderNumber = z.string().regex(/^[1-9]\d{0,18}$/);

/** `protocolPaySuccess`: paid at once by agreement. Else a person pays at `payUrl`. */
const payment = z.object({
  orderId: lenient.id.optional(),
  protocolPaySuccess: lenient.flag.optional(),
  payUrl: lenient.text.optional(),
  cantPayOrderList: lenient.list(z.union([z.string(), z.number()]).transform(String)).optional(),
});

/** O9: pays one order, or gives the address where it can be paid. A GET that may move money. */
export const payOrder = defineEndpoint({
  key: "orders.pay_url",
  method: "GET",
  path: "/v2/alibaba/order/pay/url",
  input: z.object({ orderId: orderNumber }),
  output: payment,
  effect: "pay",
  evidence: { path: "P2", input: "P2", output: "P2" },
  units: "none",
  source: "doc-env2 api-289121041, doc-en api-263477651",
});

/**
 * O1: submits several orders to payment. Its reply was not read: a flag for all, one object as
 * `orders.pay_url` answers, or one for each order are understood.
 */
export const payOrders = defineEndpoint({
  key: "orders.pay_batch",
  method: "POST",
  path: "/v2/alibaba/order/batch/submit/to/pay",
  input: z.object({ orderIds: z.array(orderNumber).min(1).max(50) }),
  output: z.union([z.boolean(), z.array(payment), payment]),
  effect: "pay",
  evidence: { path: "INF", input: "P1", output: "INF" },
  units: "none",
  source: "doc-en api-263477643 (V1, request only); V2 path by rule",
});

export type PaymentWire = z.infer<typeof payment>;
