import { z } from "zod";
import * as lenient from "./lenient";

/** `attributeId` marks the option (colour, size); `skuImageUrl` the picture of that value. */
const skuAttribute = z.object({
  attributeId: lenient.id.optional(),
  attributeName: lenient.text.optional(),
  attributeNameTrans: lenient.text.optional(),
  value: lenient.text.optional(),
  valueTrans: lenient.text.optional(),
  skuImageUrl: lenient.text.optional(),
});

/** `specId` (32 hex) is what an order needs; `skuId` is what a shopper's link carries. */
const sku = z.object({
  skuId: lenient.id.optional(),
  specId: lenient.id.optional(),
  amountOnSale: lenient.integer.optional(),
  price: lenient.text.optional(),
  promotionPrice: lenient.text.optional(),
  cargoNumber: lenient.text.optional(),
  skuAttributes: lenient.list(skuAttribute).optional(),
});

const priceRange = z.object({
  startQuantity: lenient.integer.optional(),
  price: lenient.text.optional(),
  promotionPrice: lenient.text.optional(),
});

const productAttribute = z.object({
  attributeId: lenient.id.optional(),
  attributeName: lenient.text.optional(),
  attributeNameTrans: lenient.text.optional(),
  value: lenient.text.optional(),
  valueTrans: lenient.text.optional(),
});

/** Weight in grams, edges in centimetres. */
const skuShipping = z.object({
  specId: lenient.id.optional(),
  skuId: lenient.id.optional(),
  weight: lenient.number.optional(),
  length: lenient.number.optional(),
  width: lenient.number.optional(),
  height: lenient.number.optional(),
});

/** Seller scores arrive as text; names as upstream spells them. */
const sellerData = lenient.object({
  tradeMedalLevel: lenient.text.optional(),
  compositeServiceScore: lenient.text.optional(),
  logisticsExperienceScore: lenient.text.optional(),
  disputeComplaintScore: lenient.text.optional(),
  offerExperienceScore: lenient.text.optional(),
  consultingExperienceScore: lenient.text.optional(),
  afterSalesExperienceScore: lenient.text.optional(),
  repeatPurchasePercent: lenient.text.optional(),
  collect30DayWithin48HPercent: lenient.text.optional(),
  qualityRefundWithin30Day: lenient.text.optional(),
});

/**
 * The product-detail reply (V1 names P1, types AL; the V2 reply was not readable and may differ,
 * so every member is optional). Prices are text in yuan; `productShippingInfo.weight` is in
 * kilograms while `skuShippingInfoList[].weight` is in grams; edges are centimetres.
 */
export const offerDetailWire = z.object({
  offerId: lenient.id.optional(),
  offerMapId: lenient.id.optional(),
  categoryId: lenient.id.optional(),
  categoryName: lenient.text.optional(),
  topCategoryId: lenient.id.optional(),
  secondCategoryId: lenient.id.optional(),
  thirdCategoryId: lenient.id.optional(),
  subject: lenient.text.optional(),
  subjectTrans: lenient.text.optional(),
  description: lenient.text.optional(),
  mainVideo: lenient.text.optional(),
  detailVideo: lenient.text.optional(),
  productImage: lenient
    .object({ images: lenient.list(z.string()).optional(), whiteImage: lenient.text.optional() })
    .optional(),
  productAttribute: lenient.list(productAttribute).optional(),
  productSkuInfos: lenient.list(sku).optional(),
  productSaleInfo: lenient
    .object({
      amountOnSale: lenient.integer.optional(),
      priceRangeList: lenient.list(priceRange).optional(),
      quoteType: lenient.integer.optional(),
      unitInfo: lenient
        .object({ unit: lenient.text.optional(), transUnit: lenient.text.optional() })
        .optional(),
      fenxiaoSaleInfo: lenient
        .object({
          onePieceFreePostage: lenient.flag.optional(),
          startQuantity: lenient.integer.optional(),
          onePiecePrice: lenient.text.optional(),
          offerPrice: lenient.text.optional(),
        })
        .optional(),
    })
    .optional(),
  productShippingInfo: lenient
    .object({
      sendGoodsAddressText: lenient.text.optional(),
      weight: lenient.number.optional(),
      length: lenient.number.optional(),
      width: lenient.number.optional(),
      height: lenient.number.optional(),
      skuShippingInfoList: lenient.list(skuShipping).optional(),
      shippingTimeGuarantee: lenient.text.optional(),
    })
    .optional(),
  isJxhy: lenient.flag.optional(),
  sellerOpenId: lenient.id.optional(),
  minOrderQuantity: lenient.integer.optional(),
  batchNumber: lenient.integer.optional(),
  status: lenient.text.optional(),
  tagInfoList: lenient.list(z.object({ key: z.string(), value: lenient.flag })).optional(),
  traceInfo: lenient.text.optional(),
  sellerMixSetting: lenient
    .object({
      generalHunpi: lenient.flag.optional(),
      mixAmount: lenient.integer.optional(),
      mixNumber: lenient.integer.optional(),
    })
    .optional(),
  productCargoNumber: lenient.text.optional(),
  sellerDataInfo: sellerData.optional(),
  soldOut: lenient.integer.optional(),
  companyName: lenient.text.optional(),
  shopUrl: lenient.text.optional(),
});

export type OfferDetailWire = z.infer<typeof offerDetailWire>;
