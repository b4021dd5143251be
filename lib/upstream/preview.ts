import type { Money } from "@/lib/kernel/money";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import type { OrderProblemKind } from "./contract/order-problems";

/**
 * What an order would come to, in our words; every amount is CNY in fen. Null means the upstream did
 * not say.
 */

/** Where a merchant's parcel goes inside China, in Chinese as a courier there reads it. */
export type DeliveryAddress = {
  fullName: string;
  mobile: string;
  phone: string | null;
  province: string;
  city: string;
  district: string;
  town: string | null;
  street: string;
  postCode: string | null;
  /** The six digits of the district in the national list; 1688 only. */
  districtCode: string | null;
};

/** One line to be ordered on 1688. */
export type OrderLine = {
  ref: OfferRef;
  /** The SKU's; null for an offer without SKUs. */
  specId: string | null;
  quantity: number;
  /** The offer's `marketId` of a preview, if known: replies that name offers by it are read better. */
  marketId?: string | null;
};

/** The lines of one merchant: at most 50, as 1688 takes no more in an order. */
export type MerchantLines = { sellerOpenId: string; lines: readonly OrderLine[] };

/** One line to be ordered on Taobao: by the `buyId` of offer and SKU, at the price it was shown with. */
export type TaobaoOrderLine = {
  ref: OfferRef;
  buyId: string;
  /** Null for an offer without SKUs. */
  skuBuyId: string | null;
  quantity: number;
  unitPrice: Money;
};

/** Something that stands in the way, with the upstream's own words for staff. */
export type OrderProblem = {
  kind: OrderProblemKind;
  /** The upstream's code, verbatim. */
  code: string | null;
  /** Its text: Chinese, hostile until cleaned. */
  message: string | null;
};

export type PreviewPromotion = {
  id: string;
  text: string | null;
  selected: boolean;
  freeFreight: boolean;
  discount: Money | null;
};

export type PreviewLine = {
  /** Which of the lines asked about, from 0; null where the reply named something else. */
  line: number | null;
  /** 1688's own number of the offer, by which its orders will name it; never V2's opaque id. */
  marketId: string | null;
  /** Each, as it will be charged. */
  unitPrice: Money | null;
  /** The line as it will be charged. */
  amount: Money | null;
  problem: OrderProblem | null;
  promotions: PreviewPromotion[];
};

/** What will become one order over there. */
export type PreviewPart = {
  /** Taobao only, where one preview covers many sellers. */
  sellerName: string | null;
  lines: PreviewLine[];
  /** Without freight; the discount is already off. */
  goods: Money | null;
  freight: Money | null;
  discount: Money | null;
  /** A fee on top that the upstream does not explain. */
  additionalFee: Money | null;
  /** What would be paid. */
  total: Money | null;
  /** Of the shop, those that could apply; the selected ones are in the total. */
  promotions: PreviewPromotion[];
  /**
   * What an order may name as its `tradeType`. Empty: it can't be ordered by API at all, and the part
   * has the problem `not_by_api`. Null: not said.
   */
  tradeModes: string[] | null;
  /** What an order must name as its `flow`, where it was said. */
  flow: string | null;
  problem: OrderProblem | null;
  message: string | null;
};

/** The word on one merchant's lines (Taobao: on all lines). More than one part: it will be split. */
export type OrderPreview = {
  /** Every line is in a part, and nothing stands in the way of any. */
  orderable: boolean;
  /** Of the whole; lines and parts have their own. */
  problem: OrderProblem | null;
  parts: PreviewPart[];
  /** Lines that are in no part, with the reason where one was given. */
  leftOut: { line: number; problem: OrderProblem | null }[];
  /** Lines whose freight the merchant only describes in words: `freight` may not hold for them. */
  freightInWords: number[];
  /** Lines whose merchant takes no cross-border payment; other ways to pay may still do. */
  noCrossBorderPay: number[];
  /** Over all parts; null where one of them did not say. */
  goods: Money | null;
  freight: Money | null;
  total: Money | null;
};
