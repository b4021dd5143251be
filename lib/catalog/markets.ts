import type { OfferRef } from "@/lib/kernel/offer-ref";

/** Whether the marketplace has a call for goods related to one of its offers: Taobao has none. */
export function tellsRelated({ market }: Pick<OfferRef, "market">): boolean {
  return market === "1688";
}
