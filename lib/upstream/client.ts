import type { OfferRef } from "@/lib/kernel/offer-ref";
import type { Runner } from "./call";
import { recommendOffers, searchByPicture, searchShop } from "./contract/finding-1688";
import { getCategory, getOffer, relatedOffers, searchOffers } from "./contract/goods-1688";
import {
  checkTaobaoItems,
  getTaobaoItem,
  searchTaobao,
  searchTaobaoByPicture,
} from "./contract/goods-taobao";
import { getHotList } from "./contract/hot-list";
import { HOT_RANKS } from "./contract/search-values";
import type { Upstream } from "./door";
import { toCategoryLookup } from "./mapping/category";
import { toHotList } from "./mapping/hot-list";
import { toOfferLookup } from "./mapping/offer";
import { toOfferPage, toOfferSummaries } from "./mapping/offer-summary";
import { toOfferChecks } from "./mapping/taobao-check";
import { toTaobaoLookup } from "./mapping/taobao-item";
import { toTaobaoPage, toTaobaoPictureHits } from "./mapping/taobao-row";
import {
  checkRequest,
  pictureRequest,
  searchRequest,
  shopRequest,
  taobaoPictureRequest,
  taobaoSearchRequest,
} from "./requests";
import { createOrderClient } from "./order-client";
import { createOrderLookupClient } from "./order-lookup-client";
import { createPreviewClient } from "./preview-client";
import { createSelectionSearch, type SelectionParts } from "./selection-client";

const GONE = { kind: "gone" } as const;

/** Each method: the contract entry, our words as its input, its reply as our words. */
export function createClient(run: Runner, parts: SelectionParts): Upstream {
  return {
    ...createPreviewClient(run),
    ...createOrderClient(run),
    ...createOrderLookupClient(run),
    searchOffers: (input, context) => {
      const read = toOfferPage(input);
      return run({ endpoint: searchOffers, input: searchRequest(input), read, context });
    },
    searchTaobao: (input, context) => {
      const read = toTaobaoPage(input);
      return run({ endpoint: searchTaobao, input: taobaoSearchRequest(input), read, context });
    },
    searchByPicture: (input, context) => {
      if (input.market === "1688") {
        const read = toOfferPage(input);
        return run({ endpoint: searchByPicture, input: pictureRequest(input), read, context });
      }
      const read = toTaobaoPictureHits(input);
      const request = taobaoPictureRequest(input);
      return run({ endpoint: searchTaobaoByPicture, input: request, read, context });
    },
    searchShop: (input, context) => {
      const read = toOfferPage(input);
      return run({ endpoint: searchShop, input: shopRequest(input), read, context });
    },
    searchSelection: createSelectionSearch(run, parts),
    recommendedOffers: (asked, context) => {
      const { page, pageSize, language, shopperId } = asked;
      const request = { beginPage: page, pageSize, country: language };
      const input = shopperId === undefined ? request : { ...request, outMemberId: shopperId };
      return run({ endpoint: recommendOffers, input, read: toOfferPage(asked), context });
    },
    hotList: (asked, context) => {
      const { categoryId, rank, limit, language } = asked;
      const input = { rankId: categoryId, rankType: HOT_RANKS[rank], limit, language };
      const read = toHotList(asked);
      return run({ endpoint: getHotList, input, read, notFound: GONE, context });
    },
    getOffer: ({ ref, language }, context) => {
      if (ref.market === "taobao") {
        const input = { itemId: ref.id };
        const read = toTaobaoLookup(ref);
        return run({ endpoint: getTaobaoItem, input, read, notFound: GONE, context });
      }
      const input = { offerId: ref.id, country: language };
      return run({ endpoint: getOffer, input, read: toOfferLookup(ref), notFound: GONE, context });
    },
    checkTaobao: ({ items }, context) => {
      const read = toOfferChecks(items);
      return run({ endpoint: checkTaobaoItems, input: checkRequest(items), read, context });
    },
    relatedOffers: ({ ref, page, pageSize, language }, context) => {
      const input = in1688(ref, { offerId: ref.id, pageNo: page, pageSize, language });
      return run({ endpoint: relatedOffers, input, read: toOfferSummaries, context });
    },
    getCategory: (input, context) =>
      run({ endpoint: getCategory, input, read: toCategoryLookup, notFound: GONE, context }),
  };
}

/** This call knows one market; there is nothing to send for an offer of another. */
function in1688<Input>({ market }: OfferRef, input: Input): Input | null {
  return market === "1688" ? input : null;
}
