import { looseStockOf } from "../world/skus";
import { tradeTraitOf } from "../world/trade-trait";
import type { OrderLine } from "./order-line";

/** 1688's codes for what a preview or an order can't do, with texts in its style. */
const PREVIEW_ERRORS = {
  "500_001": "商品不支持在线交易",
  "500_002": "商品不属于同一个供应商或规格信息为空",
  "500_003": "规格不属于该商品",
  "500_004": "商品库存不足",
  "500_005": "订购数量低于起批量",
  "500_006": "不满足混批条件",
  "500_007": "没有代销关系",
  "500_008": "商品价格为0,不能购买",
  "500_009": "不满足批发起批条件",
} as const;
export type PreviewErrorCode = keyof typeof PREVIEW_ERRORS;

export function previewErrorText(code: PreviewErrorCode): string {
  return PREVIEW_ERRORS[code];
}

/** What all lines of the merchant's order come to: minimums and mixed batch go over several lines. */
export type OrderSums = {
  /** Pieces of each offer, over all its lines. */
  offerPieces: ReadonlyMap<string, number>;
  pieces: number;
  fen: number;
};

/** Why a line can't be ordered, or null. */
export function lineProblem(line: OrderLine, sums: OrderSums): PreviewErrorCode | null {
  const { core, shape, sku, hasSkus, specId, quantity } = line;
  if (!core || !shape) return "500_001";
  const trait = tradeTraitOf(core);
  if (core.status !== "published" || trait === "not_sold_online") return "500_001";
  if (hasSkus && specId === null) return "500_002";
  if (specId !== null && sku === null) return "500_003";
  if (trait === "price_zero") return "500_008";
  if (trait === "no_consignment") return "500_007";
  if (quantity > (sku?.stock ?? looseStockOf(core))) return "500_004";
  const pieces = sums.offerPieces.get(core.id) ?? quantity;
  if (trait === "wholesale_minimum" && pieces < shape.minimum * 2) return "500_009";
  if (shape.lot !== null && pieces % shape.lot !== 0) return "500_005";
  if (pieces >= shape.minimum) return null;
  const { mix } = core.merchant;
  if (mix === null) return "500_005";
  return sums.pieces >= mix.pieces || sums.fen >= mix.amount * 100 ? null : "500_006";
}
