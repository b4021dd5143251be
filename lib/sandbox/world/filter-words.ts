import type { Merchant } from "./merchants";
import type { Random } from "./random";

/** Every search filter the world answers; its place is the bit of an offer's mask. Others are ignored, as upstream does. */
export const FILTER_WORDS = [
  "jxhy",
  "isOnePsale",
  "isOnePsaleFreePost",
  "noReason7DReturn",
  "new7",
  "new30",
  "isQqyx",
  "1688Selection",
  "isSelect",
  "shipInToday",
  "shipIn24Hours",
  "shipIn48Hours",
  "certifiedFactory",
  "totalEpScoreLv1",
  "totalEpScoreLv2",
  "totalEpScoreLv3",
  "totalEpScoreLv4",
  "getRate24HLv1",
  "getRate24HLv2",
  "getRate24HLv3",
  "getRate48HLv1",
  "getRate48HLv2",
  "getRate48HLv3",
  "qrr0",
  "qrr1",
  "qrr5",
  "qrr10",
] as const;

export type FilterWord = (typeof FILTER_WORDS)[number];

/** The mask of the words in a comma list; words the world does not know add nothing. */
export function maskOf(list: string): number {
  return list
    .split(",")
    .map((word) => FILTER_WORDS.findIndex((known) => known === word.trim()))
    .reduce((mask, bit) => (bit < 0 ? mask : mask | (1 << bit)), 0);
}

/** Whether an offer's mask carries that word. */
export function has(mask: number, word: FilterWord): boolean {
  return (mask & (1 << FILTER_WORDS.indexOf(word))) !== 0;
}

/** Which filters an offer passes: by chance of its own, and by its merchant's record. */
export function filtersOf(random: Random, merchant: Merchant): number {
  const dropship = random.chance(0.45);
  const quick = random.next();
  const young = random.next();
  const { score, pickedUp24, pickedUp48, qualityRefund } = merchant;
  const passed: Partial<Record<FilterWord, boolean>> = {
    jxhy: random.chance(0.12),
    isOnePsale: dropship,
    isOnePsaleFreePost: dropship && random.chance(0.4),
    noReason7DReturn: random.chance(0.55),
    new7: young < 0.04,
    new30: young < 0.14,
    isQqyx: random.chance(0.08),
    "1688Selection": random.chance(0.1),
    isSelect: random.chance(0.1),
    shipInToday: quick < 0.08,
    shipIn24Hours: quick < 0.35,
    shipIn48Hours: quick < 0.8,
    certifiedFactory: merchant.factory,
    totalEpScoreLv1: score >= 5,
    totalEpScoreLv2: score >= 4.5 && score < 5,
    totalEpScoreLv3: score >= 4 && score < 4.5,
    totalEpScoreLv4: score < 4,
    getRate24HLv1: pickedUp24 < 95,
    getRate24HLv2: pickedUp24 >= 95,
    getRate24HLv3: pickedUp24 >= 99,
    getRate48HLv1: pickedUp48 < 95,
    getRate48HLv2: pickedUp48 >= 95,
    getRate48HLv3: pickedUp48 >= 99,
    qrr0: qualityRefund === 0,
    qrr1: qualityRefund <= 1,
    qrr5: qualityRefund > 1 && qualityRefund <= 5,
    qrr10: qualityRefund > 5 && qualityRefund <= 10,
  };
  return FILTER_WORDS.reduce((mask, word, bit) => (passed[word] ? mask | (1 << bit) : mask), 0);
}
