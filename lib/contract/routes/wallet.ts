import { z } from "zod";
import { declareRoute } from "../route";
import { newTopUp, payPageDto, topUpDto, topUpParams, walletQuery } from "../wallet";

const nothing = z.object({});

const shared = {
  method: "POST",
  access: "wallet.use",
  params: nothing,
  query: walletQuery,
  maxAgeSeconds: 0,
  mayBeEmpty: false,
  problems: ["forbidden_origin", "unauthenticated", "unprocessable", "conflict"],
} as const;

const own = {
  ...shared,
  params: topUpParams,
  problems: [...shared.problems, "not_found"],
} as const;

/** Money on its way into the caller's own wallet. */
export const WALLET_ROUTES = {
  startTransfer: declareRoute({
    ...shared,
    name: "startTransfer",
    path: "/api/wallet/transfers",
    summary: "Begins a top-up by bank transfer and names the reference to write into it.",
    body: newTopUp,
    reply: topUpDto,
  }),
  startCardPayment: declareRoute({
    ...shared,
    name: "startCardPayment",
    path: "/api/wallet/card-payments",
    summary:
      "Begins a top-up by card and answers the provider's page. A form is sent there by 303.",
    body: newTopUp,
    reply: payPageDto,
  }),
  payTopUp: declareRoute({
    ...own,
    name: "payTopUp",
    path: "/api/wallet/top-ups/{topUpId}/pay",
    summary: "Finds the provider's page of a card payment under way, or opens it.",
    body: null,
    reply: payPageDto,
  }),
  submitTopUp: declareRoute({
    ...own,
    name: "submitTopUp",
    path: "/api/wallet/top-ups/{topUpId}/voucher",
    summary: "Says that a transfer was sent, with a picture of its receipt or without.",
    body: nothing,
    file: "file",
    reply: topUpDto,
    problems: [...own.problems, "payload_too_large", "unsupported_media_type", "too_many_requests"],
  }),
  cancelTopUp: declareRoute({
    ...own,
    name: "cancelTopUp",
    path: "/api/wallet/top-ups/{topUpId}/cancel",
    summary: "Takes back a top-up by transfer that nobody has decided about.",
    body: null,
    reply: topUpDto,
  }),
} as const;
