import { promoted } from "../world/shape";
import { tradeTraitOf } from "../world/trade-trait";
import type { OrderLine } from "./order-line";

/**
 * What each piece of a line costs in fen once ordered: the SKU's own price, promotion included, or the
 * rung that the pieces over all SKUs of the offer have reached. 0 where there is no such thing.
 */
export function unitPriceFen({ core, shape, sku }: OrderLine, offerPieces: number): number {
  if (!core || !shape) return 0;
  const trait = tradeTraitOf(core);
  if (trait === "price_zero") return 0;
  const fen =
    shape.quoteType === 1
      ? (promoted(sku?.fen ?? core.priceFen, shape) ?? sku?.fen ?? core.priceFen)
      : rungFen(shape.ladder, offerPieces);
  return trait === "changed_price" ? Math.ceil(fen * 1.08) : fen;
}

function rungFen(ladder: readonly { from: number; fen: number }[], pieces: number): number {
  return (ladder.findLast(({ from }) => from <= pieces) ?? ladder[0])?.fen ?? 0;
}
