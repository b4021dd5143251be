import { createHash } from "node:crypto";
import type { OfferDto } from "@/lib/contract/offer";
import { skuKeyOf } from "./sku-key";

/**
 * Names the order of an offer's options and SKUs. A form that says "the second colour" carries it: when
 * the merchant has changed them since, the second colour may be another one.
 */
export function offerShape(offer: Pick<OfferDto, "market" | "skus">): string {
  const skus = offer.skus.map((sku) => [skuKeyOf(offer.market, sku), sku.choice]);
  return createHash("sha256").update(JSON.stringify(skus)).digest("base64url").slice(0, 12);
}
