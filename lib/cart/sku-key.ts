import type { OfferDto } from "@/lib/contract/offer";

type Keyed = Pick<OfferDto["skus"][number], "skuId" | "specId">;

/**
 * A SKU by what an order needs: 1688's specId, Taobao's skuId. Null where the marketplace left it out:
 * such a SKU can be shown and not ordered.
 */
export function skuKeyOf(market: OfferDto["market"], { skuId, specId }: Keyed): string | null {
  return market === "1688" ? specId : skuId;
}

/** The key of an offer without SKUs. */
export const NO_SKU = "";
