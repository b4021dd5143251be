import { recommendOffers } from "./contract/finding-1688";
import { getCategory, getOffer, relatedOffers, searchOffers } from "./contract/goods-1688";
import {
  checkTaobaoItems,
  getTaobaoItem,
  searchTaobao,
  searchTaobaoByPicture,
} from "./contract/goods-taobao";
import { getHotList } from "./contract/hot-list";
import { toCategoryLookup } from "./mapping/category";
import { toHotList } from "./mapping/hot-list";
import { toOfferLookup } from "./mapping/offer";
import { toOfferPage, toOfferSummaries } from "./mapping/offer-summary";
import { toOfferChecks } from "./mapping/taobao-check";
import { toTaobaoLookup } from "./mapping/taobao-item";
import { toTaobaoPage, toTaobaoPictureHits } from "./mapping/taobao-row";
import { caseOf, describeAnyReply } from "./test-support/any-reply";
import { detailReply } from "./test-support/detail";
import { hotListReply, taobaoCheckReply, taobaoReply, taobaoRow } from "./test-support/finding";

const item = {
  imageUrl: "https://cbu01.alicdn.com/a.jpg",
  subject: "水枪",
  subjectTrans: "Water gun",
  offerMapId: "9a0zr-xnf46T9s2zWUoG5A",
  priceInfo: { price: "15.0", promotionPrice: "14.0" },
  isJxhy: true,
  isOnePsale: null,
  repurchaseRate: "10%",
  monthSold: 42,
  minOrderQuantity: 2,
  sellerIdentities: ["tp_member"],
  offerIdentities: ["yx"],
  topCategoryId: 122916002,
};
const node = {
  categoryId: 79,
  chineseName: "汽车",
  translatedName: "Car",
  leaf: "false",
  level: "1",
};
const page = { totalRecords: 2000, totalPage: 401, pageSize: 5, currentPage: 1, data: [item] };
const ref = { market: "1688", id: "1" } as const;

describeAnyReply({
  "offers.search": caseOf(page, {
    endpoint: searchOffers,
    read: toOfferPage({ page: 1, pageSize: 5 }),
  }),
  "offers.get": caseOf(detailReply(), { endpoint: getOffer, read: toOfferLookup(ref) }),
  "offers.related": caseOf([item, item], { endpoint: relatedOffers, read: toOfferSummaries }),
  "recommendations.list": caseOf([item], {
    endpoint: recommendOffers,
    read: toOfferPage({ page: 1, pageSize: 5 }),
  }),
  "hot_lists.get": caseOf(hotListReply, {
    endpoint: getHotList,
    read: toHotList({ categoryId: "79", rank: "hot" }),
  }),
  "taobao.get": caseOf(taobaoReply, {
    endpoint: getTaobaoItem,
    read: toTaobaoLookup({ market: "taobao", id: "1" }),
  }),
  "taobao.check": caseOf(taobaoCheckReply, {
    endpoint: checkTaobaoItems,
    read: toOfferChecks([{ id: "1" }, { id: "2" }]),
  }),
  "taobao.search": caseOf(
    { pageNo: 1, pageSize: 20, data: [taobaoRow] },
    { endpoint: searchTaobao, read: toTaobaoPage({ page: 1, pageSize: 20, language: "en" }) },
  ),
  "picture_search.taobao": caseOf([taobaoRow], {
    endpoint: searchTaobaoByPicture,
    read: toTaobaoPictureHits({ page: 1, pageSize: 20, language: "en" }),
  }),
  "categories.get": caseOf(
    { ...node, children: [node, node] },
    { endpoint: getCategory, read: toCategoryLookup },
  ),
});
