import { z } from "zod";
import { moneyDto } from "@/lib/contract/common";
import type { OfferDto } from "@/lib/contract/offer";
import { skuKeyOf } from "./sku-key";

/**
 * What a shopper saw of a line when they put it in: enough to show it while the marketplace does not
 * answer, and to say what has changed since. Always taken from the catalogue, never from a browser.
 */
export const seenSchema = z.object({
  title: z.string().nullable(),
  originalTitle: z.string().nullable(),
  variant: z.array(z.object({ name: z.string(), value: z.string() })),
  imageUrl: z.string().nullable(),
  merchant: z.object({ openId: z.string().nullable(), name: z.string().nullable() }),
  /** Of one piece at the minimum; what it cost at other quantities is in `ladder`. */
  unitPrice: moneyDto.nullable(),
  /** Null where each SKU had its own price. */
  ladder: z.array(z.object({ minQuantity: z.int(), unitPrice: moneyDto })).nullable(),
  minOrderQuantity: z.int(),
  lot: z.int(),
});

export type Seen = z.infer<typeof seenSchema>;

/** A snapshot of one SKU of an offer; null where the offer has no such SKU. */
export function seenOf(offer: OfferDto, skuKey: string): Seen | null {
  const sku = offer.skus.find((candidate) => skuKeyOf(offer.market, candidate) === skuKey);
  if (!sku && offer.skus.length > 0) return null;
  const byLadder = offer.pricing !== "by_sku";
  return {
    title: offer.title,
    originalTitle: offer.originalTitle,
    variant: variantOf(offer, skuKey),
    imageUrl: pictureOf(offer, skuKey),
    merchant: { openId: offer.seller.openId, name: offer.seller.name },
    unitPrice: sku?.unitPrice ?? (byLadder ? (offer.buyable?.min ?? null) : null),
    ladder: byLadder ? offer.ladder : null,
    minOrderQuantity: offer.minOrderQuantity,
    lot: offer.lotSize,
  };
}

/** A SKU in words, option by option, in the offer's own order; empty for an offer without SKUs. */
export function variantOf(offer: OfferDto, skuKey: string): Seen["variant"] {
  const sku = offer.skus.find((candidate) => skuKeyOf(offer.market, candidate) === skuKey);
  return (sku?.choice ?? []).flatMap((value, option) => {
    const asked = offer.options[option];
    const chosen = asked?.values[value];
    return asked && chosen ? [{ name: asked.name.text, value: chosen.text }] : [];
  });
}

/** The picture of the SKU's last option that has one, else the offer's first. */
export function pictureOf(offer: OfferDto, skuKey: string): string | null {
  const sku = offer.skus.find((candidate) => skuKeyOf(offer.market, candidate) === skuKey);
  const own = (sku?.choice ?? []).map(
    (value, option) => offer.options[option]?.values[value]?.imageUrl ?? null,
  );
  return own.findLast((url) => url !== null) ?? offer.images[0] ?? null;
}
