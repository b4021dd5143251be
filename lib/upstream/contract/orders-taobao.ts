import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import * as lenient from "./lenient";

/** JSON inside text, as V1 takes it. */
const jsonText = z.string().min(2).max(100_000);

const anId = z.union([z.string(), z.number()]).transform(String);

const amount = lenient.object({
  amount: lenient.number.optional(),
  currency: lenient.text.optional(),
});

const renderedItem = z.object({
  itemId: lenient.id.optional(),
  skuId: lenient.id.optional(),
  quantity: lenient.integer.optional(),
  originPrice: amount.optional(),
  discountPrice: amount.optional(),
});

const renderedSeller = z.object({
  nick: lenient.text.optional(),
  sellerId: lenient.id.optional(),
  itemPriceInfos: lenient.list(renderedItem).optional(),
  mainlandShippingFee: amount.optional(),
  orderFee: amount.optional(),
});

/**
 * What lines of any sellers would cost. The call is V1's; V2's menu has none. Ids are `mpId` and
 * `mpSkuId`. The reply is Taobao Global's: which price is each and which is for all was not read.
 */
export const previewTaobao = defineEndpoint({
  key: "taobao.preview",
  method: "POST",
  path: "/open/order/render",
  input: z.object({ orderLineList: jsonText, receiver: jsonText }),
  output: lenient.camel(
    z.object({
      renderItemList: lenient.list(renderedSeller).optional(),
      unavailableSkuList: lenient
        .list(
          z.object({
            itemId: lenient.id.optional(),
            skuId: lenient.id.optional(),
            reason: lenient.text.optional(),
            errorCode: lenient.text.optional(),
            errorMsg: lenient.text.optional(),
          }),
        )
        .optional(),
      totalRealPayPrice: amount.optional(),
    }),
  ),
  effect: "read",
  evidence: { path: "P1", input: "P1", output: "TG" },
  units: "all amounts integers in fen (TG)",
  source: "doc-vnm api-250496540; TG purchase/order/render",
});

/**
 * One create becomes one order for each supplier. V1's body; V2's path and the reply are guesses. No
 * key of ours makes it safe to repeat: `sellerOrderNumber` only names it.
 */
export const createTaobaoOrder = defineEndpoint({
  key: "taobao.create",
  method: "POST",
  path: "/v2/taobao/order",
  input: z.object({
    orderLineList: jsonText,
    receiver: jsonText,
    purchaseAmount: z.int().min(0),
    sellerOrderNumber: z.string().min(1).max(64),
    orderSource: z.string().min(1).max(40).optional(),
  }),
  output: lenient.camel(
    z.object({
      success: lenient.flag.optional(),
      errorCode: lenient.text.optional(),
      errorMessage: lenient.text.optional(),
      orderList: lenient
        .list(
          z.object({
            purchaseId: lenient.id.optional(),
            supplierNick: lenient.text.optional(),
            estimateAmount: lenient.number.optional(),
            orderLineList: lenient
              .list(
                z.object({
                  subPurchaseOrderId: lenient.id.optional(),
                  orderLineNo: lenient.id.optional(),
                  itemId: lenient.id.optional(),
                  skuId: lenient.id.optional(),
                  quantity: lenient.integer.optional(),
                  estimateAmount: lenient.number.optional(),
                }),
              )
              .optional(),
          }),
        )
        .optional(),
    }),
  ),
  effect: "write",
  evidence: { path: "INF", input: "P1", output: "TG" },
  units: "all amounts integers in fen",
  source: "doc-vnm api-250496533 (V1), env2 289120990 (menu only); TG purchase/order/create",
});

/** Success means that the task was taken, not that it is done (TG). */
export const cancelTaobaoOrder = defineEndpoint({
  key: "taobao.cancel",
  method: "POST",
  path: "/v2/taobao/order/cancel",
  input: z.object({
    orderId: z.string().regex(/^[1-9]\d{0,18}$/),
    cancelReason: z.string().min(1).max(200),
    remark: z.string().min(1).max(200).optional(),
  }),
  output: lenient.flag,
  effect: "write",
  evidence: { path: "INF", input: "INF", output: "INF" },
  units: "none",
  source: "env2 289120992 (menu only); body by the 1688 twin",
});

/** At most ten at once; paying takes its time, so the order has to be read again (TG). */
export const payTaobaoOrders = defineEndpoint({
  key: "taobao.pay",
  method: "POST",
  path: "/v2/taobao/order/pay",
  input: z.object({
    orderIds: z
      .array(z.string().regex(/^[1-9]\d{0,18}$/))
      .min(1)
      .max(10),
  }),
  output: lenient.camel(
    z.object({
      willPayPurchaseOrderIds: lenient.list(anId).optional(),
      payFailurePurchaseOrderIds: lenient.list(anId).optional(),
      payFailedResults: lenient
        .list(
          z.object({
            gspOrderId: lenient.id.optional(),
            errorCode: lenient.text.optional(),
            errorMessage: lenient.text.optional(),
          }),
        )
        .optional(),
    }),
  ),
  effect: "pay",
  evidence: { path: "INF", input: "INF", output: "TG" },
  units: "none",
  source: "env2 289120994 (menu only); TG purchase/order/batch/pay",
});
