import type { OfferRef } from "@/lib/kernel/offer-ref";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { OfferDetailWire } from "../contract/offer-detail";
import type { Offer, OfferLookup, Size } from "../domain";
import { shippingHours, toBadges } from "./badges";
import { emptySuccess } from "./empty-success";
import { toLadder, toPricing } from "./pricing";
import { toScores } from "./scores";
import { toSkus } from "./skus";
import { webUrl, webUrls } from "./urls";
import { count, positive, present, scaled, translated, yuan } from "./values";

const GRAMS_PER_KG = 1000;
const MM_PER_CM = 10;

/** The offer that was asked for. */
export function toOfferLookup(asked: OfferRef) {
  return (wire: OfferDetailWire | null): Result<OfferLookup, string> => {
    if (wire === null) return emptySuccess();
    const named = wire.offerMapId ?? wire.offerId ?? wire.subject ?? wire.subjectTrans;
    if (!named) return refuse("the offer has neither id nor title");
    return succeed({ kind: "offer", offer: toOffer(wire, asked) });
  };
}

/** Pure. `asked` names the offer where the reply does not. */
export function toOffer(wire: OfferDetailWire, asked: OfferRef): Offer {
  const sale = wire.productSaleInfo;
  const shipping = wire.productShippingInfo;
  const { options, skus } = toSkus(wire.productSkuInfos ?? [], shipping?.skuShippingInfoList ?? []);
  const ladder = toLadder(sale?.priceRangeList);
  return {
    ref: { market: asked.market, id: wire.offerMapId ?? wire.offerId ?? asked.id },
    buyId: null,
    title: wire.subjectTrans ?? null,
    originalTitle: wire.subject ?? null,
    onSale: wire.status === "published",
    status: wire.status ?? null,
    images: webUrls(wire.productImage?.images),
    videoUrl: webUrl(wire.mainVideo),
    detailVideoUrl: webUrl(wire.detailVideo),
    attributes: toAttributes(wire.productAttribute),
    options,
    skus,
    pricing: toPricing(sale?.quoteType, skus, ladder),
    ladder,
    stock: count(sale?.amountOnSale),
    unit: translated(sale?.unitInfo?.transUnit, sale?.unitInfo?.unit),
    minOrderQuantity: positive(wire.minOrderQuantity),
    lotSize: positive(wire.batchNumber),
    mixedBatch: toMixedBatch(wire.sellerMixSetting),
    weightGrams: scaled(shipping?.weight, GRAMS_PER_KG),
    size: toSize(shipping),
    shipsFrom: shipping?.sendGoodsAddressText ?? null,
    shipsWithinHours: shippingHours(shipping?.shippingTimeGuarantee),
    descriptionHtml: wire.description ?? null,
    seller: {
      openId: wire.sellerOpenId ?? null,
      name: wire.companyName ?? null,
      shopUrl: webUrl(wire.shopUrl),
      scores: toScores(wire.sellerDataInfo),
    },
    badges: toBadges({
      isJxhy: wire.isJxhy,
      tagInfoList: wire.tagInfoList,
      shippingTimeGuarantee: shipping?.shippingTimeGuarantee,
      freeShippingSingle: sale?.fenxiaoSaleInfo?.onePieceFreePostage,
      mixedBatch: wire.sellerMixSetting?.generalHunpi,
    }),
    soldTotal: count(wire.soldOut),
    categoryIds: categoryIds(wire),
    categoryName: wire.categoryName ?? null,
  };
}

function toAttributes(wires: OfferDetailWire["productAttribute"]): Offer["attributes"] {
  return (wires ?? []).flatMap((wire) => {
    const name = translated(wire.attributeNameTrans, wire.attributeName);
    const value = translated(wire.valueTrans, wire.value);
    return name && value ? [{ name, value }] : [];
  });
}

function toMixedBatch(wire: OfferDetailWire["sellerMixSetting"]): Offer["mixedBatch"] {
  if (!wire?.generalHunpi) return null;
  return {
    minAmount: positive(wire.mixAmount) ? yuan(wire.mixAmount) : null,
    minQuantity: positive(wire.mixNumber),
  };
}

/** All three edges or nothing: a parcel with two edges has no volume. */
function toSize(wire: OfferDetailWire["productShippingInfo"]): Size | null {
  const lengthMm = scaled(wire?.length, MM_PER_CM);
  const widthMm = scaled(wire?.width, MM_PER_CM);
  const heightMm = scaled(wire?.height, MM_PER_CM);
  return lengthMm && widthMm && heightMm ? { lengthMm, widthMm, heightMm } : null;
}

function categoryIds(wire: OfferDetailWire): string[] {
  const path = present([wire.topCategoryId, wire.secondCategoryId, wire.thirdCategoryId]);
  return [...new Set([...path, ...present([wire.categoryId])])];
}
