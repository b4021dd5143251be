import type { OfferCore } from "./offer-core";
import { decimalDigits, mix, randomFrom } from "./random";
import { promoted, shapeOf } from "./shape";
import { skusOf, type Sku } from "./skus";

/** How the items of Taobao's world are sold. Ids are text here, however they are sent. */
export type TaobaoItem = {
  /** The id to order with; null where the item can't be distributed. */
  mpId: string | null;
  shopId: string;
  shopName: string;
  /** `active`, or why it is not. */
  status: string;
  /** Freight inside China, in fen; most shops ask for none. */
  postFeeFen: number;
  /** What is left after a coupon, in fen, or null without one. */
  couponFen: number | null;
  promotionFen: number | null;
  beginAmount: number;
  stock: number;
  skus: TaobaoSku[];
};

export type TaobaoSku = Sku & { mpSkuId: string; promotionFen: number | null; active: boolean };

const SHOP_KINDS = ["旗舰店", "专营店", "企业店", "小店"] as const;

/** Worked out from the offer, the same each time. */
export function taobaoItemOf(core: OfferCore): TaobaoItem {
  const random = randomFrom(core.seed, core.index, 0x7a0);
  const shape = shapeOf(core);
  const active = core.status === "published";
  const skus = skusOf(core, shape).map((sku, at) => ({
    ...sku,
    mpSkuId: digits(core, at + 1),
    promotionFen: promoted(sku.fen, shape),
    active: mix(core.seed, core.index, 0x5ac, at) % 40 !== 0,
  }));
  const { shopId, shopName } = shopOf(core);
  const mpId = random.chance(0.03) ? null : digits(core, 0);
  const offSale = active ? "active" : random.pick(["inactive", "deleted"]);
  const postFee = random.chance(0.7) ? 0 : random.pick([600, 800, 1000, 1200]);
  return {
    mpId,
    shopId,
    shopName,
    status: offSale,
    postFeeFen: core.freightFen ?? postFee,
    couponFen: random.chance(0.3)
      ? Math.max(1, Math.round((core.priceFen * random.int(80, 97)) / 100))
      : null,
    promotionFen: promoted(core.priceFen, shape),
    beginAmount: random.chance(0.05) ? 2 : 1,
    stock:
      skus.length > 0
        ? skus.reduce((sum, sku) => sum + (sku.active ? sku.stock : 0), 0)
        : (core.stock ?? random.int(0, 20_000)),
    skus,
  };
}

/** 16 to 18 digits, so that many are beyond 2^53. */
function digits(core: OfferCore, which: number): string {
  const random = randomFrom(core.seed, core.index, 0x3b1d, which);
  return decimalDigits(random.int(16, 18), random);
}

function shopOf({ merchant }: OfferCore): { shopId: string; shopName: string } {
  const random = randomFrom(merchant.index, 0x7a05);
  const name = merchant.companyName.replace(/(?:厂|有限公司)$/, "");
  return { shopId: decimalDigits(9, random), shopName: `${name}${random.pick(SHOP_KINDS)}` };
}
