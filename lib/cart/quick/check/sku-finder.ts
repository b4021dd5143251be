import type { OfferDto } from "@/lib/contract/offer";
import { NO_SKU, skuKeyOf } from "../../sku-key";
import { wordFinder } from "./sku-words";

/** `candidates` are the SKUs to choose from, those that fit first; keys of SKUs that can be ordered. */
export type SkuAnswer =
  | { kind: "found"; skuKey: string }
  | {
      kind: "open";
      reason: "sku_missing" | "sku_unknown" | "sku_ambiguous" | "sku_not_orderable";
      candidates: readonly string[];
    };

/**
 * Names the SKU a row means: by the marketplace's own ids, by the merchant's article number, or by words
 * of the variant. What is not beyond doubt is left open. Answers are remembered: a sheet says the same
 * thing many times.
 */
export function skuFinder(offer: OfferDto): (text: string, ofLink: string | null) => SkuAnswer {
  const keys = offer.skus.map((sku) => skuKeyOf(offer.market, sku));
  const all = keys.filter((key) => key !== null);
  const byId = idIndex(offer);
  const byWords = wordFinder(offer);
  const known = new Map<string, SkuAnswer>();

  function find(text: string, ofLink: string | null): SkuAnswer {
    if (offer.skus.length === 0) return { kind: "found", skuKey: NO_SKU };
    if (text === "") {
      const linked = ofLink === null ? undefined : byId.get(ofLink);
      if (linked) return one(linked);
      return offer.skus.length === 1
        ? one([0])
        : { kind: "open", reason: "sku_missing", candidates: all };
    }
    return one(byId.get(text.toLowerCase()) ?? byWords(text));
  }

  function one(places: readonly number[]): SkuAnswer {
    const [first] = places;
    if (first === undefined) return { kind: "open", reason: "sku_unknown", candidates: all };
    if (places.length === 1) {
      const key = keys[first];
      return key
        ? { kind: "found", skuKey: key }
        : { kind: "open", reason: "sku_not_orderable", candidates: all };
    }
    const fitting = places.map((at) => keys[at] ?? null).filter((key) => key !== null);
    return {
      kind: "open",
      reason: "sku_ambiguous",
      candidates: [...new Set([...fitting, ...all])],
    };
  }

  return (text, ofLink) => {
    const asked = text.trim();
    const key = JSON.stringify([asked, ofLink]);
    const answer = known.get(key) ?? find(asked, ofLink);
    known.set(key, answer);
    return answer;
  };
}

/** Ids are unique; one article number may stand for several SKUs. */
function idIndex({ skus }: OfferDto): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { skuId, specId, cargoNumber }] of skus.entries()) {
    for (const name of new Set([skuId, specId, cargoNumber])) {
      if (name === null) continue;
      const places = index.get(name.toLowerCase()) ?? [];
      if (!places.includes(at)) index.set(name.toLowerCase(), [...places, at]);
    }
  }
  return index;
}
