import type { OfferRef } from "@/lib/kernel/offer-ref";

/**
 * Whether we can look offers of this market up. Taobao has an address form already and no calls yet:
 * nothing can be found there, and asking would only end in a refusal of our own.
 */
export function isServed({ market }: OfferRef): boolean {
  return market === "1688";
}
