import type { OfferDto } from "@/lib/contract/offer";
import { offerKeyText } from "@/lib/kernel/offer-ref";
import type { OfferTerms, SkuTerms } from "./rules/terms";
import type { Seen } from "./seen";
import { NO_SKU, skuKeyOf } from "./sku-key";

/** An offer as the rules see it. */
export function termsOf(offer: OfferDto): OfferTerms {
  return {
    key: offerKeyText(offer),
    onSale: offer.onSale,
    pricing: offer.pricing,
    ladder: offer.ladder.filter(({ unitPrice }) => unitPrice.minor > 0),
    skus: skuTerms(offer),
    minimum: offer.minOrderQuantity,
    lot: offer.lotSize,
    mixedBatch: offer.mixedBatch,
  };
}

function skuTerms(offer: OfferDto): SkuTerms[] {
  if (offer.skus.length === 0) return [{ key: NO_SKU, unitPrice: null, stock: offer.stock }];
  return offer.skus.flatMap((sku) => {
    const key = skuKeyOf(offer.market, sku);
    return key === null ? [] : [{ key, unitPrice: sku.unitPrice, stock: sku.stock }];
  });
}

/** What lines of one offer remember of it, for the time nobody answers. At least one line. */
export function termsOfSeen(
  key: string,
  lines: readonly { skuKey: string; seen: Seen }[],
): OfferTerms {
  const latest = lines.at(-1)?.seen;
  return {
    key,
    onSale: true,
    pricing: latest?.ladder ? "by_quantity" : "by_sku",
    ladder: latest?.ladder ?? [],
    skus: lines.map(({ skuKey, seen }) => ({
      key: skuKey,
      unitPrice: seen.unitPrice,
      stock: null,
    })),
    minimum: latest?.minOrderQuantity ?? 1,
    lot: latest?.lot ?? 1,
    mixedBatch: null,
  };
}
