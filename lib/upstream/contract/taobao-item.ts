import { z } from "zod";
import * as lenient from "./lenient";

const property = z.object({
  propId: lenient.id.optional(),
  propName: lenient.text.optional(),
  valueId: lenient.id.optional(),
  valueName: lenient.text.optional(),
  /** The merchant's own wording of the value (TG). */
  valueDesc: lenient.text.optional(),
});

/** `mpSkuId` is what an order needs, `skuId` what a shopper's link carries. Amounts in fen. */
const taobaoSku = z.object({
  skuId: lenient.id.optional(),
  mpSkuId: lenient.id.optional(),
  picUrl: lenient.text.optional(),
  price: lenient.number.optional(),
  promotionPrice: lenient.number.optional(),
  postFee: lenient.number.optional(),
  quantity: lenient.integer.optional(),
  status: lenient.text.optional(),
  properties: lenient.list(property).optional(),
});

/**
 * The product reply (`quantity` and `categoryPath` P2, the rest P1 and TG). All amounts are integers
 * in fen by TG; the vendor's own pages do not say, so a first real reply has to be looked at.
 */
export const taobaoItemWire = z.object({
  itemId: lenient.id.optional(),
  mpId: lenient.id.optional(),
  title: lenient.text.optional(),
  description: lenient.text.optional(),
  picUrls: lenient.list(z.string()).optional(),
  price: lenient.number.optional(),
  promotionPrice: lenient.number.optional(),
  couponPrice: lenient.number.optional(),
  postFee: lenient.number.optional(),
  quantity: lenient.integer.optional(),
  beginAmount: lenient.integer.optional(),
  categoryId: lenient.id.optional(),
  categoryName: lenient.text.optional(),
  categoryPath: lenient.text.optional(),
  shopId: lenient.id.optional(),
  shopName: lenient.text.optional(),
  userNick: lenient.text.optional(),
  status: lenient.text.optional(),
  itemType: lenient.text.optional(),
  productUnit: lenient.text.optional(),
  skuList: lenient.list(taobaoSku).optional(),
});

export type TaobaoItemWire = z.infer<typeof taobaoItemWire>;
export type TaobaoSkuWire = z.infer<typeof taobaoSku>;

/** A row of a Taobao list (XP recommend reply, equal to TG search). Amounts are text in yuan. */
export const taobaoRowWire = z.object({
  itemId: lenient.id.optional(),
  title: lenient.text.optional(),
  mainImageUrl: lenient.text.optional(),
  price: lenient.text.optional(),
  couponPrice: lenient.text.optional(),
  quantity: lenient.integer.optional(),
  inventory: lenient.integer.optional(),
  shopName: lenient.text.optional(),
  tags: lenient.list(z.string()).optional(),
  multiLanguageInfo: lenient
    .object({
      language: lenient.text.optional(),
      title: lenient.text.optional(),
      mainImageUrl: lenient.text.optional(),
    })
    .optional(),
});

export type TaobaoRowWire = z.infer<typeof taobaoRowWire>;
