import type { Market } from "@/lib/kernel/offer-ref";
import type { OfferNow } from "./known-offers";
import { merchantKey } from "./merchant-key";
import type { StoredLine } from "./stored-line";

export type Merchant = { key: string; market: Market; openId: string | null; name: string | null };

/** Who sells a line: as the marketplace says now, else as it was seen. */
export function merchantOf(line: StoredLine, offers: ReadonlyMap<string, OfferNow>): Merchant {
  const now = offers.get(line.offerKey);
  const seller = now && now.kind !== "gone" && now.offer ? now.offer.seller : line.seen.merchant;
  const openId = seller.openId ?? line.seen.merchant.openId;
  return {
    key: merchantKey(line, openId),
    market: line.market,
    openId,
    name: seller.name ?? line.seen.merchant.name,
  };
}
