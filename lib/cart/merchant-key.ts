import type { Market } from "@/lib/kernel/offer-ref";

type Sold = { market: Market; productId: string };

/** "1688/…": goods of one merchant. Where the marketplace named none, each offer stands alone. */
export function merchantKey({ market, productId }: Sold, openId: string | null): string {
  return `${market}/${openId ?? `~${productId}`}`;
}
