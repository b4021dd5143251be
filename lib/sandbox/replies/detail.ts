import { pictureUrl } from "../pictures/picture-name";
import { idsOf } from "../world/categories";
import { descriptionOf } from "../world/description";
import { has } from "../world/filter-words";
import type { OfferCore } from "../world/offer-core";
import { attributesOf, boxOf } from "../world/facts";
import { mix, randomFrom } from "../world/random";
import { shapeOf } from "../world/shape";
import { skusOf } from "../world/skus";
import { longNumber } from "./json";
import { saleInfo, skuInfos } from "./detail-sale";
import { categoryNumber, idMember } from "./summary";

/** Everything the detail call tells of an offer, under 1688's names, with PandaPon's two additions. */
export function offerDetail(core: OfferCore, origin: string): Record<string, unknown> {
  const shape = shapeOf(core);
  const skus = skusOf(core, shape);
  const random = randomFrom(core.seed, core.index, 0xde7);
  const ids = idsOf(core.place);
  const images = Array.from({ length: shape.pictures }, (_, at) => pictureUrl(origin, core.id, at));
  const { leaf } = core.place;
  return {
    ...idMember(core),
    categoryId: categoryNumber(leaf.id),
    categoryName: random.chance(0.2) ? null : leaf.name.zh,
    topCategoryId: categoryNumber(ids[0]),
    secondCategoryId: categoryNumber(ids[1]),
    thirdCategoryId: categoryNumber(ids[2]),
    subject: core.subject,
    subjectTrans: core.subjectTrans,
    description: random.chance(0.03) && !shape.hostile ? null : descriptionOf(core, shape, origin),
    mainVideo: shape.video ? `${origin}/videos/${core.id}.webm` : null,
    detailVideo: null,
    productImage: { images, whiteImage: random.chance(0.5) ? images[0] : null },
    productAttribute: attributesOf(core).map(({ id, name, value }) => ({
      attributeId: String(id),
      attributeName: name.zh,
      value: value.zh,
      attributeNameTrans: name.en,
      valueTrans: value.en,
    })),
    productSkuInfos: skuInfos(core, shape, skus, origin),
    productSaleInfo: saleInfo(core, shape, skus),
    productShippingInfo: shippingInfo(core, skus, random.chance(0.12)),
    isJxhy: has(core.filters, "jxhy"),
    sellerOpenId: core.merchant.openId,
    minOrderQuantity: shape.minimum,
    batchNumber: shape.lot,
    status: core.status,
    tagInfoList: [
      { key: "isOnePsale", value: has(core.filters, "isOnePsale") },
      { key: "isOnePsaleFreePostage", value: has(core.filters, "isOnePsaleFreePost") },
      { key: "isSupportMix", value: core.merchant.mix !== null },
      { key: "noReason7DReturn", value: has(core.filters, "noReason7DReturn") },
      { key: "1688_yx", value: has(core.filters, "1688Selection") },
      { key: "new7", value: has(core.filters, "new7") },
      { key: "new30", value: has(core.filters, "new30") },
      { key: "isQqyx", value: has(core.filters, "isQqyx") },
      { key: "select", value: has(core.filters, "isSelect") },
    ],
    traceInfo: `object_id@${core.numericId}^object_type@offer^trace@${mix(core.seed, core.index)}`,
    sellerMixSetting: {
      generalHunpi: core.merchant.mix !== null,
      mixAmount: core.merchant.mix?.amount ?? null,
      mixNumber: core.merchant.mix?.pieces ?? null,
    },
    productCargoNumber: random.chance(0.5) ? `SP${core.index % 9973}` : null,
    sellerDataInfo: sellerData(core),
    // The number sold, as text. Not a flag, whatever its name.
    soldOut: String((core.monthSold ?? 0) * random.int(3, 18)),
    promotionModel: {
      hasPromotion: shape.promotion !== null,
      promotionType: shape.promotion === null ? null : "plus",
    },
    tradeScore: String(core.merchant.score),
    companyName: core.merchant.companyName,
    shopUrl: core.merchant.shopUrl,
  };
}

function shippingInfo(core: OfferCore, skus: ReturnType<typeof skusOf>, unknown: boolean): unknown {
  const box = boxOf(core, skus[0]?.grams);
  const [length, width, height] = unknown ? [null, null, null] : box.centimetres;
  return {
    sendGoodsAddressText: core.merchant.shipsFrom,
    // Kilograms here, grams per SKU below.
    weight: unknown ? null : box.grams / 1000,
    length,
    width,
    height,
    skuShippingInfoList:
      skus.length === 0 || unknown
        ? null
        : skus.map(({ specId, skuId, grams }) => ({
            specId,
            skuId: longNumber(skuId),
            length,
            width,
            height,
            weight: grams,
          })),
    shippingTimeGuarantee: has(core.filters, "shipIn24Hours")
      ? "shipIn24Hours"
      : has(core.filters, "shipIn48Hours")
        ? "shipIn48Hours"
        : null,
    pkgSizeSource: null,
  };
}

/** Scores and percentages, all as text; some shops have no record yet. */
function sellerData({ merchant }: OfferCore): unknown {
  const random = randomFrom(merchant.index, 0x5da);
  const near = () =>
    String(Math.min(5, Math.max(1, merchant.score + random.int(-4, 4) / 10)).toFixed(1));
  return {
    tradeMedalLevel: String(merchant.medal),
    compositeServiceScore: String(merchant.score),
    logisticsExperienceScore: near(),
    disputeComplaintScore: near(),
    offerExperienceScore: near(),
    consultingExperienceScore: random.chance(0.15) ? null : near(),
    afterSalesExperienceScore: near(),
    repeatPurchasePercent: String(merchant.repeatPurchase / 100),
    collect30DayWithin48HPercent: String(merchant.pickedUp48 / 100),
    qualityRefundWithin30Day: String(merchant.qualityRefund / 100),
  };
}
