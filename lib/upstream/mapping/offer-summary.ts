import { succeed, type Result } from "@/lib/kernel/result";
import type { OfferSummaryWire } from "../contract/offer-summary";
import type { OfferPage, OfferSummary } from "../domain";
import { toBadges } from "./badges";
import { webUrl } from "./urls";
import { count, positive, present, yuan } from "./values";

type PageWire = {
  totalRecords?: number | null | undefined;
  totalPage?: number | null | undefined;
  pageSize?: number | null | undefined;
  currentPage?: number | null | undefined;
  data: OfferSummaryWire[];
};

/** A page of search results; page and size are the asked ones where the reply leaves them out. */
export function toOfferPage(asked: { page: number; pageSize: number }) {
  return (wire: PageWire): Result<OfferPage, string> =>
    succeed({
      offers: wire.data.flatMap(toOfferSummary),
      page: positive(wire.currentPage) ?? asked.page,
      pageSize: positive(wire.pageSize) ?? asked.pageSize,
      total: count(wire.totalRecords),
      totalPages: count(wire.totalPage),
    });
}

export function toOfferSummaries(wire: OfferSummaryWire[]): Result<OfferSummary[], string> {
  return succeed(wire.flatMap(toOfferSummary));
}

/** One item, or nothing: without an id it can't be opened. V2's id is `offerMapId`, V1's `offerId`. */
export function toOfferSummary(wire: OfferSummaryWire): OfferSummary[] {
  const id = wire.offerMapId ?? wire.offerId;
  if (!id) return [];
  return [
    {
      ref: { market: "1688", id },
      title: wire.subjectTrans ?? null,
      originalTitle: wire.subject ?? null,
      imageUrl: webUrl(wire.imageUrl),
      price: yuan(wire.priceInfo?.price),
      promotionPrice: yuan(wire.priceInfo?.promotionPrice),
      monthlySales: count(wire.monthSold),
      repurchasePercent: wire.repurchaseRate ?? null,
      minOrderQuantity: positive(wire.minOrderQuantity),
      badges: toBadges(wire),
      categoryIds: present([wire.topCategoryId, wire.secondCategoryId, wire.thirdCategoryId]),
    },
  ];
}
