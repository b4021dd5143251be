import type { FreightTerms, Zone } from "./shop-terms";

/** Places parcels take long and cost much to. */
const FAR = /^(新疆|西藏|内蒙古|青海|甘肃|宁夏|海南|香港|澳门|台湾)/;

/** How far a parcel goes from where the merchant ships (浙江省义乌市) to a province (广东省). */
export function zoneOf(shipsFrom: string, province: string): Zone {
  if (FAR.test(province)) return "far";
  return shipsFrom.slice(0, 2) === province.slice(0, 2) ? "near" : "middle";
}

export type Weighed = {
  grams: number;
  goodsFen: number;
  /** A fixed freight that stands in for the weight of these goods. */
  fixedFen: number | null;
};

/** Freight of one parcel in fen: by its weight and the way it goes, unless the goods are worth enough. */
export function freightFen(
  goods: readonly Weighed[],
  { first, further, freeFrom }: FreightTerms,
  zone: Zone,
): number {
  const fixed = goods.reduce((sum, { fixedFen }) => sum + (fixedFen ?? 0), 0);
  const grams = goods.reduce((sum, good) => sum + (good.fixedFen === null ? good.grams : 0), 0);
  const worth = goods.reduce((sum, { goodsFen }) => sum + goodsFen, 0);
  const free = freeFrom !== null && worth >= freeFrom && zone !== "far";
  if (grams === 0 || free) return fixed;
  return fixed + first[zone] + Math.max(0, Math.ceil(grams / 1000) - 1) * further[zone];
}
