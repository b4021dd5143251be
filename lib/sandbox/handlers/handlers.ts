import { ENDPOINTS } from "@/lib/upstream/contract/registry";
import type { Handler } from "./handler";
import { cancelOrder, cancelTaobaoOrder, confirmReceipt } from "./change-orders";
import { createOrder, createOrders } from "./create-orders";
import { createTaobaoOrder } from "./create-taobao";
import { getCategory } from "./get-category";
import { getHotList } from "./get-hot-list";
import { getOffer } from "./get-offer";
import {
  getOrder,
  getTaobaoOrder,
  listOrders,
  listTaobaoOrders,
  traceOrder,
  traceTaobaoOrder,
} from "./look-up-orders";
import { payOrder, payOrders, payTaobaoOrders } from "./pay-orders";
import { previewOrder, previewOrders } from "./preview-orders";
import { previewTaobao } from "./preview-taobao";
import { recommendOffers } from "./recommend-offers";
import { relatedOffers } from "./related-offers";
import { searchByPicture } from "./search-by-picture";
import { searchOffers, searchWithin } from "./search-offers";
import { searchShop } from "./search-shop";
import { searchTaobao, searchTaobaoByPicture } from "./search-taobao";
import { checkTaobaoItems, getTaobaoItem } from "./taobao-items";

/** Who answers which endpoint, by its key in the contract. */
const HANDLERS: Readonly<Record<string, Handler<never>>> = {
  "offers.search": searchOffers,
  "offers.get": getOffer,
  "offers.related": relatedOffers,
  "categories.get": getCategory,
  "picture_search.1688": searchByPicture,
  "shops.search": searchShop,
  "recommendations.list": recommendOffers,
  "selections.global": searchWithin("isQqyx"),
  "selections.1688": searchWithin("1688Selection"),
  "hot_lists.get": getHotList,
  "taobao.get": getTaobaoItem,
  "taobao.check": checkTaobaoItems,
  "taobao.search": searchTaobao,
  "picture_search.taobao": searchTaobaoByPicture,
  "orders.preview": previewOrder,
  "orders.preview_batch": previewOrders,
  "taobao.preview": previewTaobao,
  "orders.create": createOrder,
  "orders.create_batch": createOrders,
  "orders.pay_url": payOrder,
  "orders.pay_batch": payOrders,
  "orders.cancel": cancelOrder,
  "orders.confirm_receipt": confirmReceipt,
  "orders.list": listOrders,
  "orders.get": getOrder,
  "orders.trace": traceOrder,
  "taobao.create": createTaobaoOrder,
  "taobao.pay": payTaobaoOrders,
  "taobao.cancel": cancelTaobaoOrder,
  "taobao.list": listTaobaoOrders,
  "taobao.order": getTaobaoOrder,
  "taobao.trace": traceTaobaoOrder,
};

/** The endpoint a path belongs to, with its handler. */
export function endpointAt(path: string) {
  const endpoint = ENDPOINTS.find((candidate) => candidate.path === path);
  const handler = endpoint && HANDLERS[endpoint.key];
  return endpoint && handler ? { endpoint, handler } : null;
}
