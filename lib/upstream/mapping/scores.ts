import type { OfferDetailWire } from "../contract/offer-detail";
import type { SellerScore } from "../domain";

type SellerWire = NonNullable<NonNullable<OfferDetailWire["sellerDataInfo"]>>;

const SCORES = {
  composite: "compositeServiceScore",
  logistics: "logisticsExperienceScore",
  dispute: "disputeComplaintScore",
  goods: "offerExperienceScore",
  consulting: "consultingExperienceScore",
  after_sales: "afterSalesExperienceScore",
  trade_medal: "tradeMedalLevel",
} as const satisfies Partial<Record<SellerScore["kind"], keyof SellerWire>>;

const SHARES = {
  repeat_purchase: "repeatPurchasePercent",
  on_time_48h: "collect30DayWithin48HPercent",
  quality_refund: "qualityRefundWithin30Day",
} as const satisfies Partial<Record<SellerScore["kind"], keyof SellerWire>>;

/** The scores that were sent and are readable, in a fixed order. */
export function toScores(seller: SellerWire | null | undefined): SellerScore[] {
  if (!seller) return [];
  const rows = (table: Partial<Record<string, keyof SellerWire>>, read: typeof readScore) =>
    Object.entries(table).flatMap(([kind, member]) => {
      const value = member ? read(seller[member] ?? null) : null;
      return value === null ? [] : [{ kind: kind as SellerScore["kind"], value }];
    });
  return [...rows(SCORES, readScore), ...rows(SHARES, readShare)];
}

/** "4.5" as 4.5; null past the scale of 0 to 5. */
function readScore(text: string | null): number | null {
  if (text === null || !/^\d+(\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  return value <= 5 ? value : null;
}

/**
 * Percent, to one decimal. Public samples hold both "98%" and shares like "0.4666"; what has no sign
 * and is at most 1 is a share. A bare "1" may be 1 % or all of it, so it is not shown.
 */
function readShare(text: string | null): number | null {
  const match = /^(\d{1,3}(?:\.\d+)?)(%?)$/.exec(text ?? "");
  if (!match || text === "1") return null;
  const value = Number(match[1]);
  const percent = match[2] === "%" || value > 1 ? value : value * 100;
  return percent <= 100 ? Math.round(percent * 10) / 10 : null;
}
