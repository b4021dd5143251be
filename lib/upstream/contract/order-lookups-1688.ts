import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import { pageOrRows } from "./envelope";
import { longId } from "./inputs";
import * as lenient from "./lenient";
import { orderWire1688 } from "./order-reply-1688";

/** `20180614101942000+0800`: how 1688 writes a time. */
const time1688 = z.string().regex(/^\d{17}\+0800$/);

/**
 * O5: the orders of this account. Body and reply were not read: members by 1688's getBuyerOrderList.
 * The page goes by both names the vendor uses elsewhere.
 */
export const listOrders = defineEndpoint({
  key: "orders.list",
  method: "POST",
  path: "/v2/alibaba/order/page",
  input: z.object({
    pageNo: z.int().min(1),
    beginPage: z.int().min(1),
    pageSize: z.int().min(1).max(50),
    orderStatus: z.string().max(200).optional(),
    createStartTime: time1688.optional(),
    createEndTime: time1688.optional(),
  }),
  output: pageOrRows(orderWire1688),
  effect: "read",
  evidence: { path: "P2", input: "INF", output: "INF" },
  units: "as orders.create",
  source: "doc-th api-289190488 (path); body and rows by 1688's getBuyerOrderList",
});

/** O12: one order. V1's path: V2's menu has none. */
export const getOrder = defineEndpoint({
  key: "orders.get",
  method: "POST",
  path: "/alibaba/order/detail",
  input: z.object({ webSite: z.literal("1688"), orderId: z.string().regex(/^[1-9]\d{0,18}$/) }),
  output: orderWire1688.nullable(),
  effect: "read",
  evidence: { path: "P1", input: "P1", output: "P1" },
  units: "as orders.create",
  source: "doc-vnm api-250496569; members by 1688's get.buyerView",
});

/** O4: where the parcels of an order have been. Only its method was read. */
export const traceOrder = defineEndpoint({
  key: "orders.trace",
  method: "GET",
  path: "/v2/alibaba/order/logistics/trace",
  input: z.object({ webSite: z.literal("1688"), orderId: longId }),
  output: z.preprocess(
    (sent) => (Array.isArray(sent) ? { logisticsTrace: sent as unknown[] } : sent),
    z.object({
      logisticsTrace: lenient
        .list(
          z.object({
            logisticsId: lenient.id.optional(),
            logisticsBillNo: lenient.text.optional(),
            logisticsSteps: lenient
              .list(
                z.object({ acceptTime: lenient.text.optional(), remark: lenient.text.optional() }),
              )
              .optional(),
          }),
        )
        .optional(),
    }),
  ),
  effect: "read",
  evidence: { path: "INF", input: "AL", output: "AL" },
  units: "acceptTime yyyy-MM-dd HH:mm:ss, China's time",
  source: "doc-env2 api-289121036 (menu only); 1688's getLogisticsTraceInfo.buyerView",
});

export type TraceWire = z.infer<typeof traceOrder.output>;
