import type { Merchant } from "../world/merchants";
import { mix, randomFrom } from "../world/random";

/** On what terms a merchant takes orders. All amounts fen. */
export type ShopTerms = {
  freight: FreightTerms;
  promotion: ShopPromotion | null;
  /** Goods lie in so many warehouses; each sends its own parcel and is an order of its own. */
  warehouses: 1 | 2;
  /** A fee on every order that nobody explains; 0 for most. */
  additionalFen: number;
  tradeModes: readonly string[];
};

export type FreightTerms = {
  /** The first kilogram, by how far it goes. */
  first: Readonly<Record<Zone, number>>;
  /** Every further kilogram begun. */
  further: Readonly<Record<Zone, number>>;
  /** Goods from this sum on travel for nothing, though never to far places; null for no such rule. */
  freeFrom: number | null;
};

export type Zone = "near" | "middle" | "far";

export type ShopPromotion = {
  id: string;
  text: string;
  /** Goods of one order from this sum on… */
  from: number;
  /** …cost so much less. */
  off: number;
  freePostage: boolean;
};

const TRADE_MODES = [
  ["assureTrade", "alipay"],
  ["fxassure"],
  ["assureTrade", "period"],
  ["alipay", "creditBuy", "bank"],
] as const;

/** Worked out from the merchant, the same each time. */
export function shopTermsOf({ index }: Merchant): ShopTerms {
  const random = randomFrom(index, 0x7e45);
  const near = random.pick([400, 500, 600, 800]);
  const further = random.pick([80, 100, 150, 200]);
  const from = random.pick([9_900, 19_900, 30_000, 50_000]);
  const off = Math.round(from * random.pick([0.03, 0.05, 0.08]));
  const freePostage = random.chance(0.2);
  return {
    freight: {
      first: { near, middle: near + random.pick([100, 200, 400]), far: near + 1_400 },
      further: { near: further, middle: further * 3, far: further * 10 },
      freeFrom: random.chance(0.35) ? random.pick([6_900, 9_900, 29_900]) : null,
    },
    promotion: random.chance(0.3)
      ? {
          id: String(700_000_000_000 + (mix(index, 0x90) % 1_000_000_000)),
          text: `满${from / 100}元减${off / 100}元${freePostage ? ",包邮" : ""}`,
          from,
          off,
          freePostage,
        }
      : null,
    warehouses: index % 9 === 4 ? 2 : 1,
    additionalFen: index % 29 === 11 ? 200 : 0,
    tradeModes: random.pick(TRADE_MODES),
  };
}
