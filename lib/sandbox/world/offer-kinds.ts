import type { Market } from "@/lib/kernel/offer-ref";
import type { OfferCore } from "./offer-core";
import { shapeOf, type Shape } from "./shape";
import { looseStockOf, skusOf } from "./skus";
import { taobaoItemOf } from "./taobao-item";
import { TRADE_TRAITS, tradeTraitOf, type TradeTrait } from "./trade-trait";

type Fits = (core: OfferCore, shape: Shape) => boolean;

/** Kinds of offer that tests and stories look for. */
const SHAPE_KINDS = {
  two_dimensions: (_, { options }) => options.length === 2,
  one_dimension: (_, { options }) => options.length === 1,
  no_sku: (_, { options }) => options.length === 0,
  not_on_sale: ({ status }) => status !== "published",
  hostile_description: (_, { hostile }) => hostile,
  promotion: (_, { promotion }) => promotion !== null,
  ladder: (_, { ladder: rungs }) => rungs.length > 1,
  lot: (_, { lot }) => lot !== null,
  video: (_, { video }) => video,
  mixed_batch: ({ merchant }) => merchant.mix !== null,
  sku_price: (_, { quoteType }) => quoteType === 1,
  quantity_price: (_, { quoteType }) => quoteType === 2,
  /** More than one piece has to be bought, and nothing else of the shop helps. */
  minimum: ({ merchant }, { minimum }) => minimum > 1 && merchant.mix === null,
  out_of_stock: (core, shape) => mostStock(core, shape) === 0,
} satisfies Record<string, Fits>;

/** An order placed as the detail tells goes through. */
const ORDERABLE: Readonly<Record<Market, Fits>> = {
  "1688": (core, shape) =>
    tradeTraitOf(core) === null &&
    mostStock(core, shape) >= Math.max(shape.minimum, shape.lot ?? 1),
  taobao: (core, shape) => {
    const { mpId, skus, beginAmount } = taobaoItemOf(core);
    const enough = skus.some(({ active, stock }) => active && stock >= beginAmount);
    return mpId !== null && tradeTraitOf(core) === null && (shape.options.length === 0 || enough);
  },
};

export const OFFER_KINDS: readonly string[] = [
  "any",
  ...Object.keys(SHAPE_KINDS),
  "orderable",
  ...TRADE_TRAITS,
];

/** Whether an offer is of a kind; null for a kind that does not exist. */
export function kindOf(kind: string, market: Market): ((core: OfferCore) => boolean) | null {
  const onSale = (core: OfferCore) => core.status === "published";
  if (kind === "any") return onSale;
  if (kind === "not_on_sale") return (core) => !onSale(core);
  if (TRADE_TRAITS.includes(kind as TradeTrait))
    return (core) => onSale(core) && tradeTraitOf(core) === kind;
  const fits: Fits | undefined =
    kind === "orderable" ? ORDERABLE[market] : SHAPE_KINDS[kind as keyof typeof SHAPE_KINDS];
  return fits ? (core) => onSale(core) && fits(core, shapeOf(core)) : null;
}

/** Pieces of the SKU that has most. */
function mostStock(core: OfferCore, shape: Shape): number {
  const skus = skusOf(core, shape);
  return skus.length === 0 ? looseStockOf(core) : Math.max(...skus.map(({ stock }) => stock));
}
