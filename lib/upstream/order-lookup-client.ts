import type { Runner } from "./call";
import { getOrder, listOrders, traceOrder } from "./contract/order-lookups-1688";
import {
  getTaobaoOrder,
  listTaobaoOrders,
  traceTaobaoOrder,
} from "./contract/order-lookups-taobao";
import { toOrder1688 } from "./mapping/order-1688";
import { toOrderLookup, toOrderPage } from "./mapping/order-pages";
import { toTaobaoOrder } from "./mapping/taobao-order";
import { toTaobaoTraces, toTraces } from "./mapping/traces";
import type { TradeDoor } from "./trade-door";
import { longIdOf, orderListRequest, taobaoListRequest } from "./trade-requests";

const GONE = { kind: "gone" } as const;

/** What reads orders. */
export function createOrderLookupClient(
  run: Runner,
): Pick<TradeDoor, "listOrders" | "getOrder" | "traceOrder"> {
  return {
    listOrders: (asked, context) =>
      asked.market === "1688"
        ? run({
            endpoint: listOrders,
            input: orderListRequest(asked),
            read: ({ data, totalRecords }) =>
              toOrderPage(asked, { rows: data.map(toOrder1688), total: totalRecords }),
            context,
          })
        : run({
            endpoint: listTaobaoOrders,
            input: taobaoListRequest(asked),
            read: ({ purchaseOrders, data, resultsTotal, totalRecords }) => {
              const rows = (purchaseOrders ?? data ?? []).map(toTaobaoOrder);
              return toOrderPage(asked, { rows, total: resultsTotal ?? totalRecords });
            },
            context,
          }),
    getOrder: ({ market, orderId }, context) =>
      market === "1688"
        ? run({
            endpoint: getOrder,
            input: { webSite: "1688", orderId },
            read: (wire) => toOrderLookup(orderId, wire && toOrder1688(wire), wire !== null),
            notFound: GONE,
            context,
          })
        : run({
            endpoint: getTaobaoOrder,
            input: { orderId },
            read: (wire) => toOrderLookup(orderId, wire && toTaobaoOrder(wire), wire !== null),
            notFound: GONE,
            context,
          }),
    traceOrder: (asked, context) => {
      if (asked.market === "taobao") {
        const input = { subPurchaseOrderId: asked.lineId };
        return run({
          endpoint: traceTaobaoOrder,
          input,
          read: toTaobaoTraces,
          notFound: [],
          context,
        });
      }
      const orderId = longIdOf(asked.orderId);
      const input = orderId === null ? null : { webSite: "1688" as const, orderId };
      return run({ endpoint: traceOrder, input, read: toTraces, notFound: [], context });
    },
  };
}
