import type { TaobaoSkuWire } from "../contract/taobao-item";
import type { OfferOption, Sku } from "../domain";
import { toSkus } from "./skus";
import { count, wholeFen } from "./values";

type Property = NonNullable<TaobaoSkuWire["properties"]>[number];

/** The options of a Taobao product and every SKU as a place among them, by the rules of 1688's. */
export function toTaobaoSkus(wires: readonly TaobaoSkuWire[]): {
  options: OfferOption[];
  skus: Sku[];
} {
  const pictured = picturedProperty(wires);
  const { options, skus } = toSkus(
    wires.map(({ skuId, picUrl, properties }) => ({
      skuId: skuId ?? null,
      skuAttributes: (properties ?? []).map((property) => ({
        attributeId: property.propId ?? null,
        attributeName: property.propName ?? null,
        value: wordOf(property),
        skuImageUrl: keyOf(property) === pictured ? (picUrl ?? null) : null,
      })),
    })),
    [],
  );
  return { options, skus: skus.map((sku, at) => ({ ...sku, ...saleOf(wires[at]) })) };
}

/** A SKU that is not active has nothing to sell. */
function saleOf(wire: TaobaoSkuWire | undefined) {
  const closed = wire?.status !== null && wire?.status !== undefined && wire.status !== "active";
  return {
    buyId: wire?.mpSkuId ?? null,
    price: wholeFen(wire?.price),
    promotionPrice: wholeFen(wire?.promotionPrice),
    stock: closed ? 0 : count(wire?.quantity),
  };
}

/**
 * Pictures come per SKU, not per value: they belong to the first property of which every value has
 * one picture only. Where no property is like that they belong to none.
 */
function picturedProperty(wires: readonly TaobaoSkuWire[]): string | null {
  const keys = new Set(wires.flatMap(({ properties }) => (properties ?? []).flatMap(keysOf)));
  return [...keys].find((key) => hasOnePictureEach(wires, key)) ?? null;
}

function hasOnePictureEach(wires: readonly TaobaoSkuWire[], key: string): boolean {
  const seen = new Map<string, string>();
  return wires.every(({ picUrl, properties }) => {
    const property = properties?.find((candidate) => keyOf(candidate) === key);
    const word = property && wordOf(property);
    if (!word || !picUrl) return true;
    const known = seen.get(word) ?? picUrl;
    seen.set(word, known);
    return known === picUrl;
  });
}

function wordOf({ valueDesc, valueName }: Property): string | null {
  return valueDesc ?? valueName ?? null;
}

function keyOf({ propId, propName }: Property): string | null {
  return propId ?? propName ?? null;
}

function keysOf(property: Property): string[] {
  const key = keyOf(property);
  return key === null ? [] : [key];
}
