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
import { getOrder, listOrders, traceOrder } from "./order-lookups-1688";
import { getTaobaoOrder, listTaobaoOrders, traceTaobaoOrder } from "./order-lookups-taobao";
import {
  cancelOrder,
  confirmReceipt,
  createOrder,
  createOrders,
  previewOrder,
  previewOrders,
} from "./orders-1688";
import {
  cancelTaobaoOrder,
  createTaobaoOrder,
  payTaobaoOrders,
  previewTaobao,
} from "./orders-taobao";
import { payOrder, payOrders } from "./payments-1688";

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
  createOrder,
  createOrders,
  payOrder,
  payOrders,
  cancelOrder,
  confirmReceipt,
  listOrders,
  getOrder,
  traceOrder,
  createTaobaoOrder,
  payTaobaoOrders,
  cancelTaobaoOrder,
  listTaobaoOrders,
  getTaobaoOrder,
  traceTaobaoOrder,
] as const;

export const ENDPOINT_BY_KEY: ReadonlyMap<string, Endpoint<unknown, unknown>> = new Map(
  ENDPOINTS.map((endpoint) => [endpoint.key, endpoint as unknown as Endpoint<unknown, unknown>]),
);
