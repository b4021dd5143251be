import { boxOf } from "../world/facts";
import type { OfferCore } from "../world/offer-core";
import { shapeOf, type Shape } from "../world/shape";
import { skusOf, type Sku } from "../world/skus";
import type { World } from "../world/world";

/** A line as a buyer names it. */
export type AskedLine = {
  offerId: string;
  specId: string | null;
  quantity: number;
  sellerOpenId: string | null;
};

/** The goods a line means, as far as they exist. */
export type OrderLine = AskedLine & {
  core: OfferCore | null;
  shape: Shape | null;
  /** Null where the offer has no SKUs, none was named, or it has no such SKU. */
  sku: Sku | null;
  hasSkus: boolean;
  gramsEach: number;
};

export function orderLine(world: World, asked: AskedLine): OrderLine {
  const core = world.find(asked.offerId);
  if (!core) return { ...asked, core, shape: null, sku: null, hasSkus: false, gramsEach: 0 };
  const shape = shapeOf(core);
  const skus = skusOf(core, shape);
  const sku = skus.find(({ specId }) => specId === asked.specId) ?? null;
  const gramsEach = sku?.grams ?? boxOf(core, skus[0]?.grams).grams;
  return { ...asked, core, shape, sku, hasSkus: skus.length > 0, gramsEach };
}
