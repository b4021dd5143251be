import type { Market } from "@/lib/kernel/offer-ref";
import type { Money } from "@/lib/kernel/money";
import type { CallContext } from "./call-context";
import type {
  OrderCancelling,
  OrderPayment,
  OrderPlacing,
  ParcelTrace,
  ReceiptConfirming,
  UpstreamOrderLookup,
  UpstreamOrderPage,
} from "./order";
import type { Outcome } from "./outcome";
import type { DeliveryAddress, MerchantLines, OrderPreview, TaobaoOrderLine } from "./preview";

/** What a preview has told that the order must repeat, and what the merchant reads. */
export type OrderTerms = {
  /** A part's `flow`; `general` where it was not said. */
  flow: string | null;
  /** One of a part's `tradeModes`; null leaves it to the upstream. */
  tradeMode: string | null;
  shopPromotionId: string | null;
  /** For the merchant, after our reference. */
  note: string | null;
};

export type PlaceOrderInput = MerchantLines &
  OrderTerms & {
    /** `SP-` and up to 24 letters and digits. Goes into the message and to every line. */
    reference: string;
    address: DeliveryAddress;
  };

/** Orders of several merchants in one call: terms and message are the same for all of them. */
export type PlaceOrdersInput = OrderTerms & {
  /** Goes into the message; each merchant's own goes to its lines. */
  reference: string;
  merchants: readonly (MerchantLines & { reference: string })[];
  address: DeliveryAddress;
};

export type PlaceTaobaoInput = {
  reference: string;
  lines: readonly TaobaoOrderLine[];
  address: DeliveryAddress;
  /** What its preview said in all. */
  total: Money;
};

export type OrderListInput = {
  market: Market;
  /** From 1. */
  page: number;
  /** 1 to 50. */
  pageSize: number;
  /** Epoch milliseconds, inclusive. */
  createdFrom: number | null;
  createdUntil: number | null;
};

/**
 * The part of the door that orders go through. What writes or pays is sent once and never again: after
 * any failure other than `unsent` its outcome is unknown and has to be looked up.
 */
export type TradeDoor = {
  /**
   * What an order of one merchant's lines would cost and whether it can be placed. A line that can't
   * be ordered is no failure: it is in the answer.
   */
  previewOrder(
    input: MerchantLines & { address: DeliveryAddress },
    context?: CallContext,
  ): Promise<Outcome<OrderPreview>>;
  /** The same for several merchants in one call: an answer for each, in the order asked. */
  previewOrders(
    input: { merchants: readonly MerchantLines[]; address: DeliveryAddress },
    context?: CallContext,
  ): Promise<Outcome<OrderPreview[]>>;
  /** Lines of any number of Taobao sellers: one part for each of them. */
  previewTaobao(
    input: { lines: readonly TaobaoOrderLine[]; address: DeliveryAddress },
    context?: CallContext,
  ): Promise<Outcome<OrderPreview>>;

  /** A write. `refused` is in the answer, and means that nothing was ordered. */
  placeOrder(input: PlaceOrderInput, context?: CallContext): Promise<Outcome<OrderPlacing>>;
  /** A write: an answer for each merchant, in the order asked. */
  placeOrders(input: PlaceOrdersInput, context?: CallContext): Promise<Outcome<OrderPlacing[]>>;
  /** A write: one order for each seller of the lines. */
  placeTaobaoOrder(input: PlaceTaobaoInput, context?: CallContext): Promise<Outcome<OrderPlacing>>;

  /** Pays one 1688 order, by agreement where there is one, else by a link for a person. */
  payOrder(input: { orderId: string }, context?: CallContext): Promise<Outcome<OrderPayment>>;
  /** Pays several, up to 50 of 1688 and 10 of Taobao: an answer for each, in the order asked. */
  payOrders(
    input: { market: Market; orderIds: readonly string[] },
    context?: CallContext,
  ): Promise<Outcome<OrderPayment[]>>;
  /** A write; only before payment. */
  cancelOrder(
    input: { market: Market; orderId: string; reason: string; remark: string | null },
    context?: CallContext,
  ): Promise<Outcome<OrderCancelling>>;

  /** Newest first. The list may lag behind what was ordered, and its orders come without parcels. */
  listOrders(input: OrderListInput, context?: CallContext): Promise<Outcome<UpstreamOrderPage>>;
  getOrder(
    input: { market: Market; orderId: string },
    context?: CallContext,
  ): Promise<Outcome<UpstreamOrderLookup>>;
  /** Parcels with their steps; none yet is an empty list. 1688: of an order. Taobao: of a line. */
  traceOrder(
    input: { market: "1688"; orderId: string } | { market: "taobao"; lineId: string },
    context?: CallContext,
  ): Promise<Outcome<ParcelTrace[]>>;
  /** A write; 1688 only. `lineIds` are ids of its lines. */
  confirmReceipt(
    input: { orderId: string; lineIds: readonly string[] },
    context?: CallContext,
  ): Promise<Outcome<ReceiptConfirming>>;
};
