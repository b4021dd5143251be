import type { Market } from "@/lib/kernel/offer-ref";

/** An order as the sandbox keeps it. Amounts in fen, times in epoch milliseconds by its clock. */
export type Order = {
  id: string;
  market: Market;
  /** In order of creation, from 1. */
  number: number;
  /** The create call it came of: two of one reference are two orders of the same goods. */
  placement: number;
  seller: { openId: string; id: string; name: string; shipsFrom: string };
  /** What the buyer wrote. */
  message: string | null;
  address: Readonly<Record<string, string | undefined>>;
  lines: OrderItem[];
  goodsFen: number;
  discountFen: number;
  freightFen: number;
  additionalFen: number;
  status: OrderStatus;
  payments: { at: number; fen: number; by: "agreement" | "cashier" }[];
  /** How often payment was asked for, successes included. */
  payAttempts: number;
  parcels: Parcel[];
  closed: { by: "buyer" | "seller" | "system"; reason: string } | null;
  createdAt: number;
  /** The agenda's time when it was created: what is counted from then goes by it. */
  bornAt: number;
  paidAt: number | null;
  shippedAt: number | null;
  receivedAt: number | null;
  completedAt: number | null;
  modifiedAt: number;
};

export type OrderStatus = "unpaid" | "paid" | "shipped" | "received" | "completed" | "closed";

export type OrderItem = {
  /** The sub-order's number. */
  id: string;
  /** What a line names its goods by: 1688's number, or Taobao's `mpId` and `mpSkuId`. */
  offerId: string;
  skuId: string | null;
  specId: string | null;
  name: string;
  quantity: number;
  unitFen: number;
  amountFen: number;
  /** The buyer's own number or remark for the line. */
  productNo: string | null;
};

export type Parcel = {
  id: string;
  waybill: string;
  carrier: { code: string; name: string };
  itemIds: string[];
  shippedAt: number;
  steps: { at: number; status: string; text: string; city: string }[];
};

export function totalFen({ goodsFen, discountFen, freightFen, additionalFen }: Order): number {
  return goodsFen - discountFen + freightFen + additionalFen;
}

/** References in what a buyer wrote, for whoever compares what was asked with what was ordered. */
export function referencesOf({ message, lines }: Order): string[] {
  const texts = [...lines.map(({ productNo }) => productNo), message];
  return [...new Set(texts.flatMap((text) => text?.match(/\bSP-[A-Za-z0-9]+\b/g) ?? []))];
}
