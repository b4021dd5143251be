import type { OfferDetailWire } from "../contract/offer-detail";
import type { OfferOption, OptionValue, Sku } from "../domain";
import { webUrl } from "./urls";
import { count, scaled, translated, yuan } from "./values";

type SkuWire = NonNullable<OfferDetailWire["productSkuInfos"]>[number];
type AttributeWire = NonNullable<SkuWire["skuAttributes"]>[number];
type ShippingWire = NonNullable<
  NonNullable<OfferDetailWire["productShippingInfo"]>["skuShippingInfoList"]
>[number];

type OptionDraft = { option: OfferOption; indexOf: Map<string, number> };

/** Stands in a SKU's `choice` where the upstream left that attribute out. */
export const NO_CHOICE = -1;

/**
 * The options of an offer in the order they are first met, and every SKU as a place among them.
 * An attribute told twice in one SKU counts once; one without a value counts as left out.
 */
export function toSkus(
  wires: readonly SkuWire[],
  shipping: readonly ShippingWire[],
): { options: OfferOption[]; skus: Sku[] } {
  const drafts = new Map<string, OptionDraft>();
  const placed = wires.map((wire) => ({ wire, places: placesOf(wire, drafts) }));
  const keys = [...drafts.keys()];
  return {
    options: [...drafts.values()].map(({ option }) => option),
    skus: placed.map(({ wire, places }) => ({
      skuId: wire.skuId ?? null,
      specId: wire.specId ?? null,
      buyId: null,
      cargoNumber: wire.cargoNumber?.trim() || null,
      choice: keys.map((key) => places.get(key) ?? NO_CHOICE),
      price: yuan(wire.price),
      promotionPrice: yuan(wire.promotionPrice),
      stock: count(wire.amountOnSale),
      weightGrams: scaled(shippingOf(wire, shipping)?.weight, 1),
    })),
  };
}

function placesOf(wire: SkuWire, drafts: Map<string, OptionDraft>): Map<string, number> {
  const places = new Map<string, number>();
  for (const attribute of wire.skuAttributes ?? []) {
    const key = attribute.attributeId ?? attribute.attributeName ?? attribute.attributeNameTrans;
    const name = translated(attribute.attributeNameTrans, attribute.attributeName);
    const value = toValue(attribute);
    if (!key || !name || !value || places.has(key)) continue;
    const draft = drafts.get(key) ?? { option: { name, values: [] }, indexOf: new Map() };
    drafts.set(key, draft);
    places.set(key, placeOf(value, draft));
  }
  return places;
}

function placeOf(value: OptionValue, { option, indexOf }: OptionDraft): number {
  const word = value.original ?? value.text;
  const known = indexOf.get(word);
  if (known === undefined) {
    indexOf.set(word, option.values.length);
    return option.values.push(value) - 1;
  }
  // The picture may come with a later SKU of the same value only.
  const first = option.values[known];
  if (first && first.imageUrl === null) first.imageUrl = value.imageUrl;
  return known;
}

function toValue({ value, valueTrans, skuImageUrl }: AttributeWire): OptionValue | null {
  const text = translated(valueTrans, value);
  return text && { ...text, imageUrl: webUrl(skuImageUrl) };
}

function shippingOf(sku: SkuWire, rows: readonly ShippingWire[]): ShippingWire | undefined {
  return (
    rows.find((row) => row.specId && row.specId === sku.specId) ??
    rows.find((row) => row.skuId && row.skuId === sku.skuId)
  );
}
