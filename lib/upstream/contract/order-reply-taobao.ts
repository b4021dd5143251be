import { z } from "zod";
import * as lenient from "./lenient";

const parcel = z.object({
  logisticCompanyName: lenient.text.optional(),
  logisticNumber: lenient.text.optional(),
});

/** Ids are the market's; all amounts fen. `status` is a number (XP) or Taobao Global's word. */
const subOrder = z.object({
  subPurchaseOrderId: lenient.id.optional(),
  status: lenient.text.optional(),
  closeReason: lenient.text.optional(),
  itemId: lenient.id.optional(),
  skuId: lenient.id.optional(),
  title: lenient.text.optional(),
  quantity: lenient.integer.optional(),
  productAmount: lenient.number.optional(),
  purchaseAmount: lenient.number.optional(),
  refundStatus: lenient.text.optional(),
  logisticOrders: lenient.list(parcel).optional(),
  logisticCompanyName: lenient.text.optional(),
  logisticNumber: lenient.text.optional(),
  orderRemark: lenient.text.optional(),
});

/** Taobao Global's order in the vendor's camel case (TG 9.4); the vendor's own page was not read. */
export const orderWireTaobao = z.object({
  purchaseId: lenient.id.optional(),
  outerPurchaseId: lenient.text.optional(),
  sellerOrderNumber: lenient.text.optional(),
  status: lenient.text.optional(),
  supplierNick: lenient.text.optional(),
  purchaseAmount: lenient.number.optional(),
  productAmount: lenient.number.optional(),
  domesticPostFee: lenient.number.optional(),
  payAmount: lenient.number.optional(),
  payTime: lenient.text.optional(),
  createdTime: lenient.text.optional(),
  modifyTime: lenient.text.optional(),
  subPurchaseOrders: lenient.list(subOrder).optional(),
});

export type OrderWireTaobao = z.infer<typeof orderWireTaobao>;
