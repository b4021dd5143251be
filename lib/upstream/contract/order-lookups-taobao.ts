import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import * as lenient from "./lenient";
import { orderWireTaobao } from "./order-reply-taobao";

const orders = lenient.list(orderWireTaobao);

/** The orders of this account. Request and reply by Taobao Global: the vendor's were not read. */
export const listTaobaoOrders = defineEndpoint({
  key: "taobao.list",
  method: "POST",
  path: "/v2/taobao/order/page",
  input: z.object({
    pageNo: z.int().min(1),
    pageSize: z.int().min(1).max(50),
    /** Epoch milliseconds. */
    createTimeStart: z.int().min(0).optional(),
    createTimeEnd: z.int().min(0).optional(),
  }),
  output: lenient.camel(
    z.object({
      resultsTotal: lenient.integer.optional(),
      totalRecords: lenient.integer.optional(),
      purchaseOrders: orders.optional(),
      data: orders.optional(),
    }),
  ),
  effect: "read",
  evidence: { path: "INF", input: "INF", output: "TG" },
  units: "all amounts integers in fen; times epoch milliseconds",
  source: "env2 289120991 (menu only); TG purchase/orders/query",
});

/** One order. Only its method was read. */
export const getTaobaoOrder = defineEndpoint({
  key: "taobao.order",
  method: "GET",
  path: "/v2/taobao/order/detail",
  input: z.object({ orderId: z.string().regex(/^[1-9]\d{0,18}$/) }),
  output: lenient.camel(orderWireTaobao.nullable()),
  effect: "read",
  evidence: { path: "INF", input: "INF", output: "TG" },
  units: "as taobao.list",
  source: "env2 289120996 (menu only); row by TG purchase/orders/query",
});

/** Where the parcels of a line have been. */
export const traceTaobaoOrder = defineEndpoint({
  key: "taobao.trace",
  method: "GET",
  path: "/v2/taobao/order/logistics/detail/get",
  input: z.object({ subPurchaseOrderId: z.string().regex(/^[1-9]\d{0,18}$/) }),
  output: lenient.camel(
    z
      .object({
        purchaseOrderOuterId: lenient.id.optional(),
        pnmLogisticsDetails: lenient
          .list(
            z.object({
              mailNo: lenient.text.optional(),
              logisticsStatus: lenient.text.optional(),
              logisticsPartner: lenient
                .list(z.object({ company: lenient.text.optional() }))
                .optional(),
              logisticsTraces: lenient
                .list(
                  z.object({
                    time: lenient.text.optional(),
                    status: lenient.text.optional(),
                    statusDesc: lenient.text.optional(),
                    // Their spelling.
                    standerdDesc: lenient.text.optional(),
                    city: lenient.text.optional(),
                    facilityName: lenient.text.optional(),
                  }),
                )
                .optional(),
            }),
          )
          .optional(),
      })
      .nullable(),
  ),
  effect: "read",
  evidence: { path: "P2", input: "P2", output: "P2" },
  units: "time yyyy-MM-dd HH:mm:ss, presumably China's",
  source: "doc-cnv2 api-288535324, doc api-250313082",
});
