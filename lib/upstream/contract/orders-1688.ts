import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import { merchantCargo, MOST_ORDER_LINES, orderAddress, orderCargo } from "./order-request";
import { previewsWire, previewWire } from "./preview-reply";

/** O6: what one merchant's lines would cost. Changes nothing over there, so it counts as a read. */
export const previewOrder = defineEndpoint({
  key: "orders.preview",
  method: "POST",
  path: "/v2/alibaba/order/create/preview",
  input: z.object({
    addressParam: orderAddress,
    cargoParamList: z.array(orderCargo).min(1).max(MOST_ORDER_LINES),
  }),
  output: previewWire,
  effect: "read",
  evidence: { path: "P2", input: "P2", output: "P1" },
  units: "sum…, discountFee, additionalFee in fen; amount and finalUnitPrice of a line in yuan",
  source: "doc-cnv2 api-288855709, doc api-250313112; members by 1688's createOrder.preview",
});

/** O2: the same for several merchants. Body and reply were not read. */
export const previewOrders = defineEndpoint({
  key: "orders.preview_batch",
  method: "POST",
  path: "/v2/alibaba/order/batch/create/preview",
  input: z.object({
    addressParam: orderAddress,
    cargoParamList: z.array(merchantCargo).min(1).max(1_000),
  }),
  output: previewsWire,
  effect: "read",
  evidence: { path: "INF", input: "INF", output: "INF" },
  units: "as orders.preview",
  source: "doc-cnv2 api-288855705, doc-en api-263477644 (menu only); body by order/batch/create",
});
