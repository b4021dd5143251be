import { z } from "zod";
import { doneDto } from "../account";
import { bankAccountDto, warehouseDto } from "../operator";
import { declareRoute } from "../route";
import {
  adjustmentBody,
  bankAccountKey,
  confirmBody,
  decidedDto,
  feeRuleBody,
  forwardingRateBody,
  ownAddressesBody,
  quoteMinutesBody,
  rateBody,
  rejectBody,
  rowParams,
  walletParams,
  warehouseParams,
} from "../staff-money";
import { topUpParams, walletQuery } from "../wallet";

const nothing = z.object({});

const shared = {
  method: "POST",
  params: nothing,
  query: walletQuery,
  reply: doneDto,
  maxAgeSeconds: 0,
  mayBeEmpty: false,
  problems: ["forbidden_origin", "unauthenticated", "forbidden", "unprocessable", "conflict"],
} as const;

const one = { ...shared, problems: [...shared.problems, "not_found"] } as const;
const decide = {
  ...one,
  access: "top_ups.decide",
  params: topUpParams,
  reply: decidedDto,
} as const;
const settings = { ...shared, access: "settings.edit" } as const;

/** What the desk decides about money. */
export const STAFF_MONEY_ROUTES = {
  confirmTopUp: declareRoute({
    ...decide,
    name: "confirmTopUp",
    path: "/api/staff/top-ups/{topUpId}/confirm",
    summary: "Puts what came into the wallet, once. Another amount than suggested needs a tick.",
    body: confirmBody,
  }),
  rejectTopUp: declareRoute({
    ...decide,
    name: "rejectTopUp",
    path: "/api/staff/top-ups/{topUpId}/reject",
    summary: "Turns a top-up down, with a reason its sender reads.",
    body: rejectBody,
  }),
  addFeeRule: declareRoute({
    ...shared,
    name: "addFeeRule",
    access: "fees.edit",
    path: "/api/staff/fees",
    summary: "Adds a service fee. None is ever changed: one ends and another begins.",
    body: feeRuleBody,
  }),
  endFeeRule: declareRoute({
    ...one,
    name: "endFeeRule",
    access: "fees.edit",
    path: "/api/staff/fees/{rowId}/end",
    summary: "Ends a service fee now, or takes one away that has not begun.",
    params: rowParams,
    body: null,
  }),
  addForwardingRate: declareRoute({
    ...shared,
    name: "addForwardingRate",
    access: "fees.edit",
    path: "/api/staff/forwarding",
    summary: "Adds what sending a parcel to a country is expected to cost.",
    body: forwardingRateBody,
  }),
  endForwardingRate: declareRoute({
    ...one,
    name: "endForwardingRate",
    access: "fees.edit",
    path: "/api/staff/forwarding/{rowId}/end",
    summary: "Ends a forwarding rate now, or takes one away that has not begun.",
    params: rowParams,
    body: null,
  }),
  recordRate: declareRoute({
    ...shared,
    name: "recordRate",
    access: "rates.edit",
    path: "/api/staff/rates",
    summary: "Writes down an exchange rate. A large step needs a tick.",
    body: rateBody,
  }),
  adjustWallet: declareRoute({
    ...one,
    name: "adjustWallet",
    access: "wallets.adjust",
    path: "/api/staff/wallets/{userId}/adjustments",
    summary: "Corrects a wallet by hand, with a reason its owner reads.",
    params: walletParams,
    body: adjustmentBody,
  }),
  saveWarehouse: declareRoute({
    ...settings,
    name: "saveWarehouse",
    path: "/api/staff/settings/warehouses",
    summary: "Adds a warehouse, or changes the one of the same id.",
    body: warehouseDto,
  }),
  removeWarehouse: declareRoute({
    ...settings,
    name: "removeWarehouse",
    path: "/api/staff/settings/warehouses/{warehouseId}/remove",
    summary: "Takes a warehouse away. Orders on their way to it keep its address.",
    params: warehouseParams,
    body: null,
  }),
  preferWarehouse: declareRoute({
    ...settings,
    name: "preferWarehouse",
    path: "/api/staff/settings/warehouses/{warehouseId}/prefer",
    summary: "Makes a warehouse the one goods go to unless a shopper chooses another.",
    params: warehouseParams,
    body: null,
  }),
  saveBankAccount: declareRoute({
    ...settings,
    name: "saveBankAccount",
    path: "/api/staff/settings/bank-accounts",
    summary: "Adds an account that transfers are sent to, or changes it.",
    body: bankAccountDto,
  }),
  removeBankAccount: declareRoute({
    ...settings,
    name: "removeBankAccount",
    path: "/api/staff/settings/bank-accounts/remove",
    summary: "Takes an account away, so that nobody is told to send money to it.",
    body: bankAccountKey,
  }),
  allowOwnAddresses: declareRoute({
    ...settings,
    name: "allowOwnAddresses",
    path: "/api/staff/settings/own-addresses",
    summary: "Says whether goods may go straight to an address of the shopper's own in China.",
    body: ownAddressesBody,
  }),
  setQuoteMinutes: declareRoute({
    ...settings,
    name: "setQuoteMinutes",
    path: "/api/staff/settings/quote",
    summary: "Says how long a quoted cost holds.",
    body: quoteMinutesBody,
  }),
} as const;
