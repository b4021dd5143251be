import type { LadderRung } from "@/lib/kernel/ladder";
import type { Money } from "@/lib/kernel/money";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import type { HotRank } from "./contract/search-values";

/**
 * What the door hands out: our words and our units. No upstream spelling passes this point.
 * Null always means "the upstream did not say"; it is never a stand-in for zero or no.
 */

/** What a search or related-goods reply says about an offer, and nothing more. */
export type OfferSummary = {
  ref: OfferRef;
  /** Machine-translated title in the asked language. */
  title: string | null;
  /** Title in Chinese as the merchant wrote it. */
  originalTitle: string | null;
  imageUrl: string | null;
  price: Money | null;
  /** Null for Taobao: whether its coupon price holds for an order placed by API is not known. */
  promotionPrice: Money | null;
  /** Pieces sold in the last 30 days. */
  monthlySales: number | null;
  /** 0–100. */
  repurchasePercent: number | null;
  minOrderQuantity: number | null;
  badges: OfferBadge[];
  /** Category ids from the top down, those that were sent. */
  categoryIds: string[];
};

export type OfferBadge =
  | "curated"
  | "dropship"
  | "strictly_selected"
  | "super_factory"
  | "powerful_merchant"
  | "trade_pass"
  | "ships_24h"
  | "ships_48h"
  | "free_shipping_single"
  | "mixed_batch"
  | "returns_7d"
  | "new_7d"
  | "new_30d";

export type OfferPage = {
  offers: OfferSummary[];
  page: number;
  pageSize: number;
  /** How many the upstream says there are; it caps this at 2,000. */
  total: number | null;
  totalPages: number | null;
};

/** Text in the asked language and as the merchant wrote it. */
export type Translated = { text: string; original: string | null };

export type OptionValue = Translated & { imageUrl: string | null };
/** One dimension a shopper chooses along: colour, size. */
export type OfferOption = { name: Translated; values: OptionValue[] };

export type Sku = {
  skuId: string | null;
  /** 1688 only: 32 hex digits; an order line needs it. */
  specId: string | null;
  /** Taobao only: the id an order line names this SKU by. Never the `skuId` of a shopper's link. */
  buyId: string | null;
  /** The merchant's own article number; 1688 only. */
  cargoNumber: string | null;
  /** For each option of the offer, the index of this SKU's value; -1 where none was sent. */
  choice: number[];
  /** The SKU's own price; null where the offer prices by quantity only. */
  price: Money | null;
  promotionPrice: Money | null;
  stock: number | null;
  weightGrams: number | null;
};

/** Millimetres. */
export type Size = { lengthMm: number; widthMm: number; heightMm: number };

export type SellerScore = {
  kind:
    | "composite"
    | "logistics"
    | "dispute"
    | "goods"
    | "consulting"
    | "after_sales"
    | "repeat_purchase"
    | "on_time_48h"
    | "quality_refund"
    | "trade_medal";
  /** Scores 0–5; `repeat_purchase`, `on_time_48h`, `quality_refund` are percent 0–100. */
  value: number;
};

export type Seller = {
  /** 1688: what a search inside the shop needs. Taobao: the shop's number, which no call takes. */
  openId: string | null;
  name: string | null;
  shopUrl: string | null;
  scores: SellerScore[];
};

export type Offer = {
  ref: OfferRef;
  /** Taobao only: the id an order names this offer by. On 1688 an order takes `ref.id`. */
  buyId: string | null;
  title: string | null;
  originalTitle: string | null;
  /** Only 1688's `published` and Taobao's `active` can be bought. `status` is the upstream's word, kept for staff. */
  onSale: boolean;
  status: string | null;
  images: string[];
  videoUrl: string | null;
  detailVideoUrl: string | null;
  attributes: { name: Translated; value: Translated }[];
  options: OfferOption[];
  skus: Sku[];
  /**
   * How a unit price is found. `by_sku`: each SKU has its own. `by_quantity`: SKUs exist and the
   * quantity over all of them picks the rung. `no_sku`: one article, priced by quantity.
   */
  pricing: "by_sku" | "by_quantity" | "no_sku";
  ladder: LadderRung[];
  stock: number | null;
  unit: Translated | null;
  minOrderQuantity: number | null;
  /** Pieces per lot; quantities go in multiples of it. */
  lotSize: number | null;
  /** Mixed batch over the merchant's goods: reach either to order below an offer's minimum. */
  mixedBatch: { minAmount: Money | null; minQuantity: number | null } | null;
  weightGrams: number | null;
  size: Size | null;
  shipsFrom: string | null;
  shipsWithinHours: number | null;
  /** Raw merchant HTML. Hostile until cleaned. */
  descriptionHtml: string | null;
  seller: Seller;
  badges: OfferBadge[];
  soldTotal: number | null;
  categoryIds: string[];
  categoryName: string | null;
};

/** An offer, or the upstream's word that there is none. */
export type OfferLookup = { kind: "offer"; offer: Offer } | { kind: "gone" };

/** What the market says on whether an offer can be ordered; `unsaid` where it left the id out. */
export type OfferCheck = { ref: OfferRef } & (
  | { kind: "orderable"; buyId: string | null; skus: { skuId: string; buyId: string }[] }
  | { kind: "not_orderable"; reason: string | null }
  | { kind: "unsaid" }
);

/** One place of a hot list. No price is told: a card has none until the offer itself is known. */
export type HotListEntry = Pick<OfferSummary, "ref" | "title" | "originalTitle" | "imageUrl"> & {
  /** From 1; the list comes in this order. */
  rank: number;
  badges: OfferBadge[];
  /** How many people bought it. */
  buyers: number | null;
  soldTotal: number | null;
  /** 0–5. */
  score: number | null;
};

export type HotList = {
  categoryId: string;
  /** The list's own name as sent: Chinese, or the asked language. */
  name: string | null;
  rank: HotRank;
  entries: HotListEntry[];
};

export type HotListLookup = { kind: "list"; list: HotList } | { kind: "gone" };

export type Category = {
  id: string;
  name: string;
  originalName: string | null;
  leaf: boolean | null;
  parentId: string | null;
};

export type CategoryLookup =
  { kind: "category"; category: Category; children: Category[] } | { kind: "gone" };
