import type { UpstreamOrderState, UpstreamRefundState } from "../order";

/** 1688's words (§7), the twin platform's upper-case ones, and Taobao's numbers and words (5.2). */
const STATES: Readonly<Record<string, UpstreamOrderState>> = {
  waitbuyerpay: "unpaid",
  waitsellersend: "paid",
  waitbuyerreceive: "shipped",
  confirm_goods: "received",
  success: "completed",
  cancel: "closed",
  terminated: "closed",
  waiting_for_payment: "unpaid",
  waiting_for_sent: "paid",
  "12": "unpaid",
  buliding: "unpaid",
  "0": "unpaid",
  wait_buyer_p: "unpaid",
  wait_buyer_pay: "unpaid",
  // A proof of payment, or a payment by the vendor's own finance: no money has moved yet.
  "1": "unpaid",
  "2": "unpaid",
  "3": "unpaid",
  "5": "unpaid",
  "10": "paid",
  wait_seller_send_goods: "paid",
  "11": "shipped",
  wait_buyer_confirm_goods: "shipped",
  "4": "closed",
  trade_closed: "closed",
  trade_finished: "completed",
};

/** Unknown words are `other`; so is a missing one. */
export function orderStateOf(raw: string | null | undefined): UpstreamOrderState {
  const word = raw?.toLowerCase() ?? "";
  return (Object.hasOwn(STATES, word) ? STATES[word] : undefined) ?? "other";
}

const REFUNDS: Readonly<Record<string, UpstreamRefundState | null>> = {
  "": null,
  "0": null,
  waitselleragree: "waiting_for_merchant",
  waitbuyermodify: "waiting_for_us",
  waitbuyersend: "return_goods",
  waitsellerreceive: "returning",
  refundsuccess: "refunded",
  refundclose: "closed",
  refundclosed: "closed",
  "10": "waiting_for_merchant",
  "20": "return_goods",
  "30": "returning",
  "100": "refunded",
  "-10": "refused",
  "-20": "closed",
};

/** 1688 spells the same word once with underscores and once without. */
export function refundStateOf(raw: string | null | undefined): UpstreamRefundState | null {
  const word = (raw ?? "").toLowerCase().replaceAll("_", "");
  const known = Object.hasOwn(REFUNDS, word) ? REFUNDS[word] : undefined;
  return known === undefined ? "other" : known;
}
