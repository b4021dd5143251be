import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import * as lenient from "./lenient";

/** JSON inside text, as V1 takes it. */
const jsonText = z.string().min(2).max(100_000);

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
