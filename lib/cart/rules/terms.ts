import type { LadderRung } from "@/lib/kernel/ladder";
import type { Money } from "@/lib/kernel/money";

/** What the rules need to know of an offer. Prices in CNY. */
export type OfferTerms = {
  key: string;
  onSale: boolean;
  /** As in our offer contract: `by_sku` each its own price, else the sum over the offer picks the rung. */
  pricing: "by_sku" | "by_quantity" | "no_sku";
  ladder: readonly LadderRung[];
  skus: readonly SkuTerms[];
  /** Per offer, over all its SKUs. */
  minimum: number;
  /** Pieces per lot, per SKU. */
  lot: number;
  mixedBatch: MixedBatch | null;
};

/** `stock` null where the marketplace did not say. */
export type SkuTerms = { key: string; unitPrice: Money | null; stock: number | null };

/** A merchant's terms for mixing goods; reaching either lifts the minimum of each offer. */
export type MixedBatch = { minAmount: Money | null; minQuantity: number | null };

export type WantedLine = { id: string; offerKey: string; skuKey: string; quantity: number };

/**
 * What is known of an offer. `unavailable` carries the terms last seen: they price a line for the eye
 * and judge nothing.
 */
export type KnownOffer =
  | { kind: "known"; terms: OfferTerms }
  | { kind: "gone" }
  | { kind: "unavailable"; terms: OfferTerms };
