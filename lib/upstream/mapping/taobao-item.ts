import type { OfferRef } from "@/lib/kernel/offer-ref";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { TaobaoItemWire } from "../contract/taobao-item";
import type { Offer, OfferLookup } from "../domain";
import { toTaobaoSkus } from "./taobao-skus";
import { webUrls } from "./urls";
import { count, positive, present, translated, wholeFen } from "./values";

/** The product that was asked for; `null` is the upstream's "no such product". */
export function toTaobaoLookup(asked: OfferRef) {
  return (wire: TaobaoItemWire | null): Result<OfferLookup, string> => {
    if (wire === null) return succeed({ kind: "gone" });
    if (!(wire.itemId ?? wire.mpId ?? wire.title))
      return refuse("the product has neither id nor title");
    return succeed({ kind: "offer", offer: toTaobaoOffer(wire, asked) });
  };
}

/**
 * Pure. Taobao sells by the piece: each SKU has its price, or the product has one. No translation,
 * weight or merchant's scores come with it, and the freight inside China is told at the preview.
 */
function toTaobaoOffer(wire: TaobaoItemWire, asked: OfferRef): Offer {
  const { options, skus } = toTaobaoSkus(wire.skuList ?? []);
  const unitPrice = wholeFen(wire.price);
  const minOrderQuantity = positive(wire.beginAmount);
  return {
    ref: { market: "taobao", id: wire.itemId ?? asked.id },
    buyId: wire.mpId ?? null,
    title: null,
    originalTitle: wire.title ?? null,
    onSale: wire.status === "active",
    status: wire.status ?? null,
    images: webUrls(wire.picUrls),
    videoUrl: null,
    detailVideoUrl: null,
    attributes: [],
    options,
    skus,
    pricing: pricingOf(skus),
    ladder: unitPrice ? [{ minQuantity: minOrderQuantity ?? 1, unitPrice }] : [],
    stock: count(wire.quantity),
    unit: translated(null, wire.productUnit),
    minOrderQuantity,
    lotSize: null,
    mixedBatch: null,
    weightGrams: null,
    size: null,
    shipsFrom: null,
    shipsWithinHours: null,
    descriptionHtml: wire.description ?? null,
    seller: {
      openId: wire.shopId ?? null,
      name: wire.shopName ?? wire.userNick ?? null,
      shopUrl: null,
      scores: [],
    },
    badges: [],
    soldTotal: null,
    categoryIds: present([wire.categoryId]),
    categoryName: wire.categoryName ?? null,
  };
}

function pricingOf(skus: Offer["skus"]): Offer["pricing"] {
  if (skus.length === 0) return "no_sku";
  return skus.some(({ price }) => price !== null) ? "by_sku" : "by_quantity";
}
