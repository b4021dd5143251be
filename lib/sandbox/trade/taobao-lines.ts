import { z } from "zod";
import { parseJson } from "../server/send";
import type { OfferCore } from "../world/offer-core";
import { taobaoItemOf, type TaobaoItem, type TaobaoSku } from "../world/taobao-item";
import type { World } from "../world/world";
import { tradeTraitOf } from "../world/trade-trait";

const digits = z.union([z.string(), z.number()]).transform(String);

const lines = z
  .array(
    z.object({
      itemId: digits,
      skuId: digits.nullish(),
      orderLineNo: digits.nullish(),
      quantity: z.int().min(1).max(10_000_000),
      price: z.int().min(0),
      currency: z.literal("CNY"),
      orderRemark: z.string().max(200).nullish(),
    }),
  )
  .min(1)
  .max(200);

const receiver = z.object({
  name: z.string().min(1),
  state: z.string().min(1),
  city: z.string().min(1),
  address: z.string().min(1),
  mobile_phone: z.string().min(5),
});

export type TaobaoAsked = z.infer<typeof lines>[number];

/** Texts that hold JSON, read; or the name of the member that does not. */
export function readTaobaoOrder(input: { orderLineList: string; receiver: string }) {
  const asked = lines.safeParse(parseJson(input.orderLineList));
  if (!asked.success) return { ok: false, detail: "orderLineList" } as const;
  const to = receiver.safeParse(parseJson(input.receiver));
  if (!to.success) return { ok: false, detail: "receiver" } as const;
  return { ok: true, lines: asked.data, receiver: to.data } as const;
}

/** The codes of what can't be ordered. The vendor's own were not read: these are ours, in its style. */
export type TaobaoErrorCode =
  | "10001::NOT_FOUND"
  | "ITEM_OFFLINE"
  | "SKU_NOT_FOUND"
  | "INVENTORY_NOT_ENOUGH"
  | "BELOW_BEGIN_AMOUNT";

export const TAOBAO_ERROR_TEXTS = {
  "10001::NOT_FOUND": "商品不存在",
  ITEM_OFFLINE: "商品已下架",
  SKU_NOT_FOUND: "规格不存在",
  INVENTORY_NOT_ENOUGH: "库存不足",
  BELOW_BEGIN_AMOUNT: "低于起购数量",
} as const satisfies Record<TaobaoErrorCode, string>;

export type TaobaoLine = {
  asked: TaobaoAsked;
  core: OfferCore | null;
  item: TaobaoItem | null;
  sku: TaobaoSku | null;
  originFen: number;
  /** What a piece costs: the promotion where there is one. Coupons do not count by API. */
  unitFen: number;
  problem: TaobaoErrorCode | null;
};

/** A line with the goods its `mpId` and `mpSkuId` mean. */
export function taobaoLine(world: World, asked: TaobaoAsked): TaobaoLine {
  const core = findByBuyId(world, asked.itemId);
  const item = core && taobaoItemOf(core);
  const sku = item?.skus.find(({ mpSkuId }) => mpSkuId === asked.skuId) ?? null;
  const originFen = sku?.fen ?? core?.priceFen ?? 0;
  const offFen = sku ? sku.promotionFen : (item?.promotionFen ?? null);
  const dearer = core && tradeTraitOf(core) === "changed_price" ? 1.08 : 1;
  const unitFen = Math.ceil((offFen ?? originFen) * dearer);
  const line = { asked, core, item, sku, originFen, unitFen };
  return { ...line, problem: problemOf(line) };
}

function problemOf({
  asked,
  core,
  item,
  sku,
}: Omit<TaobaoLine, "problem">): TaobaoErrorCode | null {
  if (!core || !item) return "10001::NOT_FOUND";
  if (item.status !== "active" || tradeTraitOf(core) === "not_sold_online") return "ITEM_OFFLINE";
  if (item.skus.length > 0 && !sku?.active) return "SKU_NOT_FOUND";
  if (asked.quantity > (sku?.stock ?? item.stock)) return "INVENTORY_NOT_ENOUGH";
  return asked.quantity < item.beginAmount ? "BELOW_BEGIN_AMOUNT" : null;
}

const books = new WeakMap<World, Map<string, number>>();

/** Made when the first order comes: goods are found by other ids. */
function findByBuyId(world: World, buyId: string): OfferCore | null {
  const known = books.get(world) ?? new Map<string, number>();
  if (!books.has(world)) {
    for (let index = 0; index < world.size(); index += 1) {
      const core = world.made(index);
      const mpId = core && taobaoItemOf(core).mpId;
      if (core && mpId) known.set(mpId, index);
    }
    books.set(world, known);
  }
  const index = known.get(buyId);
  return index === undefined ? null : world.at(index);
}
