import { succeed, type Result } from "@/lib/kernel/result";
import type { TaobaoRowWire } from "../contract/taobao-item";
import type { OfferPage, OfferSummary } from "../domain";
import { webUrl } from "./urls";
import { positive, yuan } from "./values";

type PageWire = {
  pageNo?: number | null | undefined;
  pageSize?: number | null | undefined;
  data: TaobaoRowWire[];
};
type Asked = { page: number; pageSize: number; language: string };

/** A page of a Taobao search. It tells no totals. */
export function toTaobaoPage(asked: Asked) {
  return (wire: PageWire): Result<OfferPage, string> =>
    succeed({
      offers: wire.data.flatMap((row) => toTaobaoSummary(row, asked.language)),
      page: positive(wire.pageNo) ?? asked.page,
      pageSize: positive(wire.pageSize) ?? asked.pageSize,
      total: null,
      totalPages: null,
    });
}

/** All hits come at once (TG): the page is cut from them here. */
export function toTaobaoPictureHits({ page, pageSize, language }: Asked) {
  return (wire: PageWire): Result<OfferPage, string> => {
    const offers = wire.data.flatMap((row) => toTaobaoSummary(row, language));
    return succeed({
      offers: offers.slice((page - 1) * pageSize, page * pageSize),
      page,
      pageSize,
      total: offers.length,
      totalPages: Math.ceil(offers.length / pageSize),
    });
  };
}

/** One row, or nothing: without an id it can't be opened. */
export function toTaobaoSummary(wire: TaobaoRowWire, language: string): OfferSummary[] {
  if (!wire.itemId) return [];
  const translation = wire.multiLanguageInfo;
  const speaks = (translation?.language ?? language).split(/[-_]/, 1)[0]?.toLowerCase();
  return [
    {
      ref: { market: "taobao", id: wire.itemId },
      title: speaks === language ? (translation?.title ?? null) : null,
      originalTitle: wire.title ?? null,
      imageUrl: webUrl(wire.mainImageUrl),
      price: yuan(wire.price),
      promotionPrice: null,
      monthlySales: null,
      repurchasePercent: null,
      minOrderQuantity: null,
      badges: [],
      categoryIds: [],
    },
  ];
}
