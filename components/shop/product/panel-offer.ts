import type { OfferDto } from "@/lib/contract/offer";
import type { LadderRung } from "@/lib/kernel/ladder";
import type { QuantityRules } from "@/lib/kernel/quantity";
import type { PricedSku } from "@/lib/kernel/quote";
import { chosenSku, type Choice } from "@/lib/kernel/sku-choice";

/** What the buy panel needs of an offer: it crosses to the browser, so it carries nothing else. */
export type PanelOffer = {
  options: { name: string; values: { text: string; imageUrl: string | null }[] }[];
  skus: PricedSku[];
  pricing: OfferDto["pricing"];
  ladder: LadderRung[];
  stock: number | null;
  minimum: number;
  lot: number;
  /** The unit in the shopper's words; null where the marketplace gave none. */
  unit: string | null;
  mixedBatch: OfferDto["mixedBatch"];
};

export function panelOffer(offer: OfferDto): PanelOffer {
  return {
    options: offer.options.map(({ name, values }) => ({
      name: name.text,
      values: values.map(({ text, imageUrl }) => ({ text, imageUrl })),
    })),
    skus: offer.skus.map(({ choice, stock, unitPrice, listPrice }) => ({
      choice,
      stock,
      unitPrice,
      listPrice,
    })),
    pricing: offer.pricing,
    ladder: offer.pricing === "by_sku" ? [] : offer.ladder,
    stock: offer.stock,
    minimum: offer.minOrderQuantity,
    lot: offer.lotSize,
    unit: offer.unit?.text ?? null,
    mixedBatch: offer.mixedBatch,
  };
}

/**
 * What a quantity of the choice may be. An open choice is held to no stock: the variant that will be
 * chosen decides.
 */
export function quantityRules(offer: PanelOffer, choice: Choice): QuantityRules {
  const sku = chosenSku(offer.skus, choice);
  const stock = offer.skus.length === 0 ? offer.stock : (sku?.stock ?? null);
  return { minimum: offer.minimum, lot: offer.lot, stock };
}
