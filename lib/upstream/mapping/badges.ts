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
  const badges: OfferBadge[] = [];
  const earn = (badge: OfferBadge | undefined): void => {
    if (badge !== undefined && !badges.includes(badge)) badges.push(badge);
  };
  const hours = shippingHours(facts.shippingTimeGuarantee);
  if (facts.isJxhy) earn("curated");
  if (facts.isOnePsale) earn("dropship");
  if (hours === 24) earn("ships_24h");
  if (hours === 48) earn("ships_48h");
  if (facts.freeShippingSingle) earn("free_shipping_single");
  if (facts.mixedBatch) earn("mixed_batch");
  for (const word of facts.sellerIdentities ?? []) earn(lookUp(SELLER_BADGES, word));
  for (const word of facts.offerIdentities ?? []) earn(lookUp(OFFER_BADGES, word));
  for (const { key, value } of facts.tagInfoList ?? []) if (value) earn(lookUp(TAG_BADGES, key));
  return badges;
}

/** Hours the merchant promises to ship within; null where nothing (or a new word) was sent. */
export function shippingHours(guarantee: string | null | undefined): number | null {
  return guarantee ? (lookUp(GUARANTEE_HOURS, guarantee) ?? null) : null;
}

/** Own members only: the words come from outside, and "constructor" is one. */
function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
