import type { OfferDto } from "@/lib/contract/offer";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { showablePicture } from "@/lib/pictures/rules";
import { showableVideo } from "@/lib/pictures/videos";
import type { Offer } from "@/lib/upstream";
import { buyableRange, skuPrice } from "./buyable";
import { cleanDescription } from "./description";

/**
 * An offer in the words of our own API. It keeps the id it was asked for by, so that a page, its
 * cache entry and its canonical address name the same thing.
 */
export function offerDto(offer: Offer, asked: OfferRef): Omit<OfferDto, "freshness"> {
  const { ref: _ref, status: _status, seller, options, skus, ...said } = offer;
  return {
    ...said,
    market: asked.market,
    id: asked.id,
    images: unique(offer.images.map(showablePicture)),
    videoUrl: showableVideo(offer.videoUrl),
    detailVideoUrl: showableVideo(offer.detailVideoUrl),
    options: options.map(({ name, values }) => ({
      name,
      values: values.map((value) => ({ ...value, imageUrl: showablePicture(value.imageUrl) })),
    })),
    skus: skus.map((sku) => ({
      skuId: sku.skuId,
      specId: sku.specId,
      buyId: sku.buyId,
      cargoNumber: sku.cargoNumber,
      choice: sku.choice,
      ...skuPrice(offer, sku),
      stock: sku.stock,
      weightGrams: sku.weightGrams,
    })),
    buyable: buyableRange(offer),
    minOrderQuantity: Math.max(1, offer.minOrderQuantity ?? 1),
    lotSize: Math.max(1, offer.lotSize ?? 1),
    descriptionHtml: cleanDescription(offer.descriptionHtml),
    seller: { openId: seller.openId, name: seller.name, scores: seller.scores },
    marketUrl: marketUrl(asked),
  };
}

/** Only numeric ids are the marketplace's own; the upstream's opaque ids lead nowhere there. */
export function marketUrl({ market, id }: OfferRef): string | null {
  if (!/^\d{1,20}$/.test(id)) return null;
  return market === "1688"
    ? `https://detail.1688.com/offer/${id}.html`
    : `https://item.taobao.com/item.htm?id=${id}`;
}

function unique(urls: readonly (string | null)[]): string[] {
  return [...new Set(urls.filter((url) => url !== null))];
}
