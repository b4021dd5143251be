import { z } from "zod";
import { languageParam } from "../common";
import { orderStatesDto } from "../order-states";
import {
  checkoutDto,
  checkoutParams,
  confirmBody,
  confirmedDto,
  decisionBody,
  decisionParams,
  merchantOrderDto,
  orderParams,
} from "../orders";
import { declareRoute } from "../route";

const nothing = z.object({});
const spoken = z.object({ language: languageParam });

/** Confirming, following and deciding about orders: a shopper's own. */
export const ORDER_ROUTES = {
  getOrderStates: declareRoute({
    name: "getOrderStates",
    method: "GET",
    path: "/api/orders/states",
    summary: "The table of states a merchant order goes through.",
    access: "anyone",
    params: nothing,
    query: nothing,
    body: null,
    reply: orderStatesDto,
    maxAgeSeconds: 300,
    mayBeEmpty: false,
    problems: [],
  }),
  confirmCheckout: declareRoute({
    name: "confirmCheckout",
    method: "POST",
    path: "/api/checkout",
    summary:
      "Confirms a quote: holds its cost and orders from every quoted merchant. Once per operation id, however often it is sent.",
    access: "orders.use",
    params: nothing,
    query: spoken,
    body: confirmBody,
    reply: confirmedDto,
    maxAgeSeconds: 0,
    mayBeEmpty: false,
    problems: ["not_found", "conflict", "unprocessable"],
  }),
  getCheckout: declareRoute({
    name: "getCheckout",
    method: "GET",
    path: "/api/checkout/{checkoutId}",
    summary: "A confirmation: counts, and each merchant's order.",
    access: "orders.use",
    params: checkoutParams,
    query: nothing,
    body: null,
    reply: checkoutDto,
    maxAgeSeconds: 0,
    mayBeEmpty: false,
    problems: ["not_found"],
  }),
  cancelOrder: declareRoute({
    name: "cancelOrder",
    method: "POST",
    path: "/api/orders/{orderId}/cancel",
    summary: "Cancels an order that is not paid yet.",
    access: "orders.use",
    params: orderParams,
    query: spoken,
    body: nothing,
    reply: merchantOrderDto,
    maxAgeSeconds: 0,
    mayBeEmpty: false,
    problems: ["not_found", "conflict"],
  }),
  decideOrder: declareRoute({
    name: "decideOrder",
    method: "POST",
    path: "/api/orders/attention/{attentionId}",
    summary: "Presses one of the buttons of a question about an order.",
    access: "orders.use",
    params: decisionParams,
    query: spoken,
    body: decisionBody,
    reply: merchantOrderDto,
    maxAgeSeconds: 0,
    mayBeEmpty: false,
    problems: ["not_found", "conflict", "unprocessable"],
  }),
} as const;
