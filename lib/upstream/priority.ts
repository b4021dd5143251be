import type { Endpoint } from "./contract/endpoint";

/** Who is served first when the outgoing budget is short. */
export const CALL_PRIORITIES = ["pay", "create", "order", "detail", "search", "list"] as const;
export type CallPriority = (typeof CALL_PRIORITIES)[number];

/** The rank of each call. `order` holds previews and reads of orders. */
export const CALL_PRIORITY: Readonly<Record<string, CallPriority>> = {
  "offers.get": "detail",
  "offers.search": "search",
  "offers.related": "list",
  "picture_search.1688": "search",
  "picture_search.taobao": "search",
  "shops.search": "search",
  "selections.global": "search",
  "selections.1688": "search",
  "taobao.get": "detail",
  "taobao.check": "detail",
  "taobao.search": "search",
  "recommendations.list": "list",
  "hot_lists.get": "list",
  "categories.get": "list",
  "orders.preview": "order",
  "orders.preview_batch": "order",
  "taobao.preview": "order",
  "orders.create": "create",
  "orders.create_batch": "create",
  "orders.pay_url": "pay",
  "orders.pay_batch": "pay",
  "orders.cancel": "create",
  "orders.confirm_receipt": "order",
  "orders.list": "order",
  "orders.get": "order",
  "orders.trace": "list",
  "taobao.create": "create",
  "taobao.pay": "pay",
  "taobao.cancel": "create",
  "taobao.list": "order",
  "taobao.order": "order",
  "taobao.trace": "list",
};

export function priorityOf({ key, effect }: Pick<Endpoint<never, unknown>, "key" | "effect">) {
  const listed = CALL_PRIORITY[key];
  if (listed) return listed;
  return effect === "pay" ? "pay" : effect === "write" ? "create" : "list";
}
