import { expect, it, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import { offerSummaryWire } from "../contract/offer-summary";
import { toOfferPage, toOfferSummary } from "./offer-summary";

const summaryOf = (item: object) => toOfferSummary(offerSummaryWire.parse(item));

it("reads every member an item may have", () => {
  const item = {
    imageUrl: "http://cbu01.alicdn.com/a.jpg",
    subject: "水枪",
    subjectTrans: "Water gun",
    offerId: 610947572360,
    priceInfo: { price: "33.6", promotionPrice: "30.00" },
    isJxhy: true,
    isOnePsale: "true",
    repurchaseRate: "10%",
    monthSold: "42",
    minOrderQuantity: 2,
    sellerIdentities: ["tp_member"],
    offerIdentities: ["yx"],
    topCategoryId: 1,
    secondCategoryId: null,
    thirdCategoryId: "3",
  };
  expect(summaryOf(item)).toEqual([
    {
      ref: { market: "1688", id: "610947572360" },
      title: "Water gun",
      originalTitle: "水枪",
      imageUrl: "https://cbu01.alicdn.com/a.jpg",
      price: fen(3360),
      promotionPrice: fen(3000),
      monthlySales: 42,
      repurchasePercent: 10,
      minOrderQuantity: 2,
      badges: ["curated", "dropship", "trade_pass", "strictly_selected"],
      categoryIds: ["1", "3"],
    },
  ]);
});

test("an item without an id is left out, one with both ids goes by the map id", () => {
  expect(summaryOf({ subject: "x" })).toEqual([]);
  expect(summaryOf({ offerId: 1, offerMapId: "map" })[0]?.ref.id).toBe("map");
});

test.each([
  [
    "as sent",
    { totalRecords: 2000, totalPage: 401, pageSize: 5, currentPage: 3 },
    { total: 2000, totalPages: 401, pageSize: 5, page: 3 },
  ],
  ["as asked where nothing was sent", {}, { total: null, totalPages: null, pageSize: 20, page: 2 }],
])("the page's numbers, %s", (_name, wire, expected) => {
  const read = toOfferPage({ page: 2, pageSize: 20 })({ ...wire, data: [] });
  expect(read).toEqual({ ok: true, value: { offers: [], ...expected } });
});
