import type { Money } from "@/lib/kernel/money";
import type { Market } from "@/lib/kernel/offer-ref";
import type { OrderProblem } from "./preview";

/**
 * Orders as the upstream keeps them, in our words. Amounts are CNY in fen, times epoch milliseconds,
 * ids text of up to 19 digits. Null means the upstream did not say.
 */

/** Where an order of the upstream's is. `other`: a word we don't know; staff see it as it came. */
export const UPSTREAM_ORDER_STATES = [
  "unpaid",
  /** Paid, nothing shipped yet. */
  "paid",
  "part_shipped",
  "shipped",
  /** The buyer has confirmed receipt. */
  "received",
  "completed",
  /** Ended without goods: cancelled, closed by the merchant, or all of it refunded. */
  "closed",
  "other",
] as const;
export type UpstreamOrderState = (typeof UPSTREAM_ORDER_STATES)[number];

export const UPSTREAM_REFUND_STATES = [
  "waiting_for_merchant",
  "waiting_for_us",
  "return_goods",
  "returning",
  "refunded",
  "refused",
  "closed",
  "other",
] as const;
/** Where a refund of an order or a line is; null for none. */
export type UpstreamRefundState = (typeof UPSTREAM_REFUND_STATES)[number];

export type UpstreamOrderLine = {
  /** Names the line in confirming receipt, refunds and, on Taobao, tracing. */
  id: string;
  /** 1688: the marketplace's own number of the offer, never V2's opaque id. Taobao: the `buyId`. */
  offerId: string | null;
  specId: string | null;
  /** 1688: `skuId`. Taobao: the SKU's `buyId`. */
  skuId: string | null;
  name: string | null;
  quantity: number | null;
  unitPrice: Money | null;
  amount: Money | null;
  state: UpstreamOrderState;
  rawState: string | null;
  refund: UpstreamRefundState | null;
};

/** One parcel; the same waybill may come with several lines. */
export type UpstreamParcel = {
  /** 1688's own id of the parcel; tracing takes it. */
  id: string | null;
  waybill: string | null;
  carrier: string | null;
  carrierCode: string | null;
  /** Ids of the lines in it; empty where it was not said. */
  lineIds: string[];
  shippedAt: number | null;
};

export type UpstreamOrder = {
  market: Market;
  id: string;
  /**
   * References of ours that came back, those at a line first. Empty where none is shown: that says
   * nothing about whose order it is.
   */
  references: string[];
  state: UpstreamOrderState;
  /** The upstream's own word or number. */
  rawState: string | null;
  refund: UpstreamRefundState | null;
  /** The marketplace's own id of the merchant, which is not the `openId` of its offers. */
  seller: { id: string | null; name: string | null };
  lines: UpstreamOrderLine[];
  goods: Money | null;
  freight: Money | null;
  discount: Money | null;
  /** What is or was to be paid. */
  total: Money | null;
  refunded: Money | null;
  parcels: UpstreamParcel[];
  createdAt: number | null;
  paidAt: number | null;
  shippedAt: number | null;
  receivedAt: number | null;
  completedAt: number | null;
  modifiedAt: number | null;
  /** Why it was closed, verbatim, and by whom where it was said. */
  closed: { by: "buyer" | "merchant" | "platform" | null; reason: string | null } | null;
};

/**
 * What came of asking one merchant for an order. Only `placed` and `refused` are certain: `unsaid`
 * means that a reply came and tells nothing of it, so it has to be looked up like a lost reply.
 */
export type OrderPlacing =
  | {
      kind: "placed";
      /** More than one where the upstream has split it. */
      orders: UpstreamOrder[];
      /** Lines that are in none of them, with the reason where one was given. */
      leftOut: { line: number; problem: OrderProblem | null }[];
    }
  | {
      kind: "refused";
      problem: OrderProblem;
      leftOut: { line: number; problem: OrderProblem | null }[];
    }
  | { kind: "unsaid" };

/** What came of paying one order. It is paid for certain only once the order itself says so. */
export type OrderPayment = { orderId: string } & (
  | { kind: "paid" }
  /** Taken to be paid; the order will tell. */
  | { kind: "submitted" }
  /** A person has to pay it at this address, which is a secret. */
  | { kind: "cashier"; url: string }
  | { kind: "refused"; problem: OrderProblem }
  /** The reply does not name it: look the order up. */
  | { kind: "unsaid" }
);

/** `accepted`: it will be done, and the order tells when it is (Taobao). */
export type OrderCancelling =
  { kind: "cancelled" } | { kind: "accepted" } | { kind: "refused"; problem: OrderProblem };

export type ReceiptConfirming = { kind: "confirmed" } | { kind: "refused"; problem: OrderProblem };

export type UpstreamOrderLookup = { kind: "order"; order: UpstreamOrder } | { kind: "gone" };

export type UpstreamOrderPage = {
  orders: UpstreamOrder[];
  page: number;
  pageSize: number;
  total: number | null;
  totalPages: number | null;
};

export type ParcelStep = { at: number | null; text: string | null; place: string | null };

/** Where a parcel has been, oldest step first. */
export type ParcelTrace = {
  parcelId: string | null;
  waybill: string | null;
  carrier: string | null;
  state: "collected" | "moving" | "delivering" | "signed" | "returned" | "trouble" | null;
  rawState: string | null;
  steps: ParcelStep[];
};
