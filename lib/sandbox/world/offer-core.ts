import type { Good } from "../catalogue/words";
import { PLACES, type Place } from "./categories";
import { filtersOf } from "./filter-words";
import type { Merchant } from "./merchants";
import { mix, randomFrom } from "./random";
import { titlesOf } from "./titles";
import type { TradeTrait } from "./trade-trait";

/** What is kept of every offer. Everything heavier is worked out again from it when asked for. */
export type OfferCore = {
  seed: number;
  index: number;
  /** The V2 map id: 22 base64url characters. */
  id: string;
  /** The 1688 id: 12 digits. */
  numericId: string;
  place: Place;
  good: Good;
  merchant: Merchant;
  subject: string;
  subjectTrans: string;
  /** Lowest price a single SKU or the first rung asks, in fen. */
  priceFen: number;
  /** Pieces sold in 30 days; null where the upstream would not say. */
  monthSold: number | null;
  repurchasePercent: number | null;
  status: string;
  /** Bits by `FILTER_WORDS`. */
  filters: number;
  /** What a test has set in place of what the seed gives. Pieces of each SKU. */
  stock?: number;
  /** Freight of the offer's lines in fen, whatever they weigh. */
  freightFen?: number;
  trait?: TradeTrait | null;
};

const OFF_SALE = ["member expired", "auto expired", "member deleted", "auditing", "TBD"] as const;

function mapIdOf(seed: number, index: number): string {
  const bytes = Buffer.alloc(16);
  for (let word = 0; word < 4; word++) bytes.writeUInt32BE(mix(seed, index, 0x1d, word), word * 4);
  return bytes.toString("base64url");
}

/** The offer at that place of the world. The same (seed, index, merchants) gives the same offer. */
export function offerCore(
  seed: number,
  index: number,
  merchantsByDepartment: ReadonlyMap<number, Merchant[]>,
): OfferCore {
  const random = randomFrom(seed, index, 0xc0);
  const place = PLACES[index % PLACES.length] ?? random.pick(PLACES);
  const good = random.pick(place.leaf.goods);
  const merchant = random.pick(merchantsByDepartment.get(place.department.id) ?? []);
  const [low, high] = place.leaf.yuan;
  const yuan = low * (high / low) ** (random.next() * random.next());
  return {
    seed,
    index,
    id: mapIdOf(seed, index),
    numericId: String(600_000_000_000 + index * 1_000_003 + (mix(seed, index, 0x1e) % 1_000_000)),
    place,
    good,
    merchant,
    ...titlesOf(random, place, good),
    priceFen: roundedFen(yuan * 100, random.next()),
    monthSold: random.chance(0.12) ? null : Math.floor(10 ** (random.next() * 4.6)) - 1,
    repurchasePercent: random.chance(0.18) ? null : random.int(0, 68),
    status: random.chance(0.015) ? random.pick(OFF_SALE) : "published",
    filters: filtersOf(random, merchant),
  };
}

/** Merchants like whole yuan, halves, tenths and, now and then, odd fen. */
function roundedFen(fen: number, taste: number): number {
  const step = fen < 1000 ? (taste < 0.7 ? 10 : 1) : taste < 0.5 ? 100 : taste < 0.8 ? 50 : 10;
  return Math.max(step, Math.round(fen / step) * step);
}
