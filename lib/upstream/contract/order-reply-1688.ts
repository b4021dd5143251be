import { z } from "zod";
import * as lenient from "./lenient";

/** One line of an order. Amounts in yuan; `subItemIDString` is the id that other calls take. */
const productItem = z.object({
  subItemID: lenient.id.optional(),
  subItemIDString: lenient.id.optional(),
  productID: lenient.id.optional(),
  skuID: lenient.id.optional(),
  specId: lenient.id.optional(),
  name: lenient.text.optional(),
  price: lenient.text.optional(),
  itemAmount: lenient.text.optional(),
  quantity: lenient.number.optional(),
  status: lenient.text.optional(),
  refundStatus: lenient.text.optional(),
  logisticsStatus: lenient.integer.optional(),
  /** Ours; whether it comes back was not read. */
  productNo: lenient.text.optional(),
});

const logisticsItem = z.object({
  id: lenient.id.optional(),
  logisticsCode: lenient.id.optional(),
  logisticsBillNo: lenient.text.optional(),
  logisticsCompanyNo: lenient.text.optional(),
  logisticsCompanyName: lenient.text.optional(),
  deliveredTime: lenient.text.optional(),
  gmtCreate: lenient.text.optional(),
  /** A comma list. */
  subItemIds: lenient.text.optional(),
});

/** Yuan, but for `discount` and `refundPayment`, which are fen. Times in any of three spellings. */
const baseInfo = z.object({
  id: lenient.id.optional(),
  idOfStr: lenient.id.optional(),
  status: lenient.text.optional(),
  refundStatus: lenient.text.optional(),
  totalAmount: lenient.text.optional(),
  sumProductPayment: lenient.text.optional(),
  shippingFee: lenient.text.optional(),
  refund: lenient.text.optional(),
  discount: lenient.number.optional(),
  createTime: lenient.text.optional(),
  modifyTime: lenient.text.optional(),
  payTime: lenient.text.optional(),
  allDeliveredTime: lenient.text.optional(),
  receivingTime: lenient.text.optional(),
  confirmedTime: lenient.text.optional(),
  completeTime: lenient.text.optional(),
  closeReason: lenient.text.optional(),
  closeRemark: lenient.text.optional(),
  closeOperateType: lenient.text.optional(),
  sellerID: lenient.id.optional(),
  sellerContact: lenient.object({ companyName: lenient.text.optional() }).optional(),
  remark: lenient.text.optional(),
  buyerFeedback: lenient.text.optional(),
  buyerMemo: lenient.text.optional(),
  outOrderId: lenient.text.optional(),
});

const orderMembers = {
  baseInfo: lenient.object(baseInfo.shape).optional(),
  productItems: lenient.list(productItem).optional(),
  nativeLogistics: lenient
    .object({ logisticsItems: lenient.list(logisticsItem).optional() })
    .optional(),
};

/** §7 of the vendor's order object: 1688's own model. */
export const orderWire1688 = z.object(orderMembers);

/**
 * What a create answers: the whole order (P2 sample of the batch), one or several. 1688's own create
 * names only ids and the lines that failed (AL); the vendor may pass that through.
 */
const created = z.object({
  ...orderMembers,
  orderId: lenient.id.optional(),
  orderList: lenient.list(z.object({ orderId: lenient.id.optional() })).optional(),
  failedOfferList: lenient
    .list(
      z.object({
        offerId: lenient.id.optional(),
        specId: lenient.id.optional(),
        errorCode: lenient.text.optional(),
        errorMessage: lenient.text.optional(),
      }),
    )
    .optional(),
});

export const createdWire = z.preprocess(
  (sent) => (Array.isArray(sent) ? (sent as unknown[]) : sent === null ? [] : [sent]),
  z.array(created),
);

export type OrderWire1688 = z.infer<typeof orderWire1688>;
export type CreatedWire = z.infer<typeof created>;
