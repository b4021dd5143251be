import type { OfferBadge } from "../domain";

/** Upstream's words for what an offer or its merchant is (1688.md §4, §9), and ours. */
const SELLER_BADGES: Readonly<Record<string, OfferBadge>> = {
  super_factory: "super_factory",
  powerful_merchants: "powerful_merchant",
  tp_member: "trade_pass",
};
const OFFER_BADGES: Readonly<Record<string, OfferBadge>> = { yx: "strictly_selected" };
const TAG_BADGES: Readonly<Record<string, OfferBadge>> = {
  isOnePsale: "dropship",
  isOnePsaleFreePostage: "free_shipping_single",
  isSupportMix: "mixed_batch",
  noReason7DReturn: "returns_7d",
  "1688_yx": "strictly_selected",
  isQqyx: "strictly_selected",
  new7: "new_7d",
  new30: "new_30d",
};
const GUARANTEE_HOURS: Readonly<Record<string, number>> = {
  shipIn24Hours: 24,
  shipIn48Hours: 48,
};

export type BadgeFacts = {
  isJxhy?: boolean | null | undefined;
  isOnePsale?: boolean | null | undefined;
  sellerIdentities?: readonly string[] | undefined;
  offerIdentities?: readonly string[] | undefined;
  tagInfoList?: readonly { key: string; value: boolean | null }[] | undefined;
  shippingTimeGuarantee?: string | null | undefined;
  freeShippingSingle?: boolean | null | undefined;
  mixedBatch?: boolean | null | undefined;
};

/** The badges an offer has earned by what was sent, each once. Words we don't know earn none. */
export function toBadges(facts: BadgeFacts): OfferBadge[] {
  const hours = shippingHours(facts.shippingTimeGuarantee);
  const tags = (facts.tagInfoList ?? []).flatMap(({ key, value }) => (value ? [key] : []));
  const found: (OfferBadge | undefined | false)[] = [
    facts.isJxhy === true && "curated",
    facts.isOnePsale === true && "dropship",
    hours === 24 && "ships_24h",
    hours === 48 && "ships_48h",
    facts.freeShippingSingle === true && "free_shipping_single",
    facts.mixedBatch === true && "mixed_batch",
    ...(facts.sellerIdentities ?? []).map((word) => lookUp(SELLER_BADGES, word)),
    ...(facts.offerIdentities ?? []).map((word) => lookUp(OFFER_BADGES, word)),
    ...tags.map((word) => lookUp(TAG_BADGES, word)),
  ];
  return [...new Set(found.filter((badge) => typeof badge === "string"))];
}

/** Hours the merchant promises to ship within; null where nothing (or a new word) was sent. */
export function shippingHours(guarantee: string | null | undefined): number | null {
  return lookUp(GUARANTEE_HOURS, guarantee ?? "") ?? null;
}

/** Own members only: the words come from outside, and "constructor" is one. */
function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
