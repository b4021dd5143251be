import { z } from "zod";
import { doneDto } from "../account";
import { languageParam } from "../common";
import { declareRoute } from "../route";
import {
  deskDecisionBody,
  deskDecisionParams,
  deskOrderParams,
  paymentSettingBody,
  placingStrategyBody,
  priceToleranceBody,
} from "../staff-orders";

const nothing = z.object({});

const shared = {
  method: "POST",
  query: z.object({ language: languageParam }),
  reply: doneDto,
  maxAgeSeconds: 0,
  mayBeEmpty: false,
} as const;

const handle = {
  ...shared,
  access: "orders.handle",
  problems: ["not_found", "conflict", "unprocessable", "upstream_unavailable"],
} as const;

const settings = {
  ...shared,
  access: "settings.edit",
  params: nothing,
  problems: ["unprocessable"],
} as const;

/** What the desk does about orders and about paying for them. */
export const STAFF_ORDER_ROUTES = {
  decideAtDesk: declareRoute({
    ...handle,
    name: "decideAtDesk",
    path: "/api/staff/orders/attention/{attentionId}",
    summary:
      "Presses one of the buttons of a question asked of staff. Placing again asks for the typed reference, adopting for the upstream's numbers.",
    params: deskDecisionParams,
    body: deskDecisionBody,
  }),
  checkOrder: declareRoute({
    ...handle,
    name: "checkOrder",
    path: "/api/staff/orders/{orderId}/check",
    summary: "Has an order read again upstream, or looked for, now.",
    params: deskOrderParams,
    body: nothing,
  }),
  setPayment: declareRoute({
    ...settings,
    name: "setPayment",
    path: "/api/staff/settings/payment",
    summary: "Says whether merchants are paid at once or after a release, and when two must agree.",
    body: paymentSettingBody,
  }),
  setPlacing: declareRoute({
    ...settings,
    name: "setPlacing",
    path: "/api/staff/settings/placing",
    summary: "Says whether orders go out one by one or several merchants in one call.",
    body: placingStrategyBody,
  }),
  setPriceTolerance: declareRoute({
    ...settings,
    name: "setPriceTolerance",
    path: "/api/staff/settings/price-tolerance",
    summary: "Says how much dearer an order may become without its shopper being asked.",
    body: priceToleranceBody,
  }),
} as const;
