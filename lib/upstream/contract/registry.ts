import type { Endpoint } from "./endpoint";
import {
  recommendOffers,
  search1688Selection,
  searchByPicture,
  searchGlobalSelection,
  searchShop,
} from "./finding-1688";
import { getCategory, getOffer, relatedOffers, searchOffers } from "./goods-1688";
import {
  checkTaobaoItems,
  getTaobaoItem,
  searchTaobao,
  searchTaobaoByPicture,
} from "./goods-taobao";
import { getHotList } from "./hot-list";
import { previewOrder, previewOrders } from "./orders-1688";
import { previewTaobao } from "./orders-taobao";

/** Every endpoint we can call, by key. Sandbox, call log and documents walk this. */
export const ENDPOINTS = [
  searchOffers,
  getOffer,
  relatedOffers,
  getCategory,
  searchByPicture,
  searchShop,
  recommendOffers,
  searchGlobalSelection,
  search1688Selection,
  getHotList,
  getTaobaoItem,
  checkTaobaoItems,
  searchTaobao,
  searchTaobaoByPicture,
  previewOrder,
  previewOrders,
  previewTaobao,
] as const;

export const ENDPOINT_BY_KEY: ReadonlyMap<string, Endpoint<unknown, unknown>> = new Map(
  ENDPOINTS.map((endpoint) => [endpoint.key, endpoint as unknown as Endpoint<unknown, unknown>]),
);
